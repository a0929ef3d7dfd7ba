<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Tellings</source>
        <translation>Über Tellings</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tellings %1&lt;/h3&gt;&lt;p&gt;See how several news outlets told the same story.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Tellings %1&lt;/h3&gt;&lt;p&gt;Sehen, wie mehrere Medien dieselbe Story erzählt haben.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Percent agreement</source>
        <translation>Prozentuale Übereinstimmung</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss’ Kappa</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha for unitising</source>
        <translation>Krippendorffs Alpha für das Abgrenzen von Stellen</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, nominal</source>
        <translation>Krippendorffs Alpha, nominal</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal</source>
        <translation>Krippendorffs Alpha, ordinal</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, interval</source>
        <translation>Krippendorffs Alpha, Intervallskala</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ratio</source>
        <translation>Krippendorffs Alpha, Verhältnisskala</translation>
    </message>
    <message>
        <source>there is nothing yet that two coders have coded.</source>
        <translation>noch haben nirgends zwei dasselbe codiert.</translation>
    </message>
    <message>
        <source>there is one unit only, and one says nothing of chance.</source>
        <translation>es gibt nur eine Einheit, und eine sagt nichts über den Zufall.</translation>
    </message>
    <message>
        <source>everybody gave the same value everywhere, so that agreement cannot be told from chance.</source>
        <translation>alle haben überall denselben Wert vergeben, sodass sich Übereinstimmung und Zufall nicht unterscheiden lassen.</translation>
    </message>
    <message>
        <source>it compares two coders, no more and no less.</source>
        <translation>verglichen werden genau zwei Codierende.</translation>
    </message>
    <message>
        <source>it needs as many coders in each unit; some are missing here.</source>
        <translation>jede Einheit braucht gleich viele Codierende; hier fehlen welche.</translation>
    </message>
    <message>
        <source>a ratio scale begins at 0, and there are values below.</source>
        <translation>eine Verhältnisskala beginnt bei 0, und es gibt Werte darunter.</translation>
    </message>
    <message>
        <source>In %1 % of comparisons two coders said the same; how much of that is chance it does not say.</source>
        <translation>In %1 % der Vergleiche haben zwei Codierende dasselbe gesagt; wie viel davon Zufall ist, sagt das nicht.</translation>
    </message>
    <message>
        <source>The coders agreed everywhere.</source>
        <translation>Die Codierenden waren sich überall einig.</translation>
    </message>
    <message>
        <source>The coders reached %1 % of the agreement that is possible beyond chance.</source>
        <translation>Die Codierenden haben %1 % der Übereinstimmung erreicht, die über den Zufall hinaus möglich ist.</translation>
    </message>
    <message>
        <source>That is enough to rely on (0.800 or more).</source>
        <translation>Das genügt, um sich darauf zu stützen (0,800 oder mehr).</translation>
    </message>
    <message>
        <source>That bears tentative conclusions only (0.667 to 0.800).</source>
        <translation>Das trägt nur vorläufige Schlüsse (0,667 bis 0,800).</translation>
    </message>
    <message>
        <source>That is too little to rely on (below 0.667).</source>
        <translation>Das ist zu wenig, um sich darauf zu stützen (unter 0,667).</translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation>
            <numerusform>einer Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n place(s) marked by %1.</source>
        <translation>
            <numerusform>Es beruht auf %n markierten Stelle von %1.</numerusform>
            <numerusform>Es beruht auf %n markierten Stellen von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n unit(s) that %1 coded.</source>
        <translation>
            <numerusform>Es beruht auf %n Einheit, codiert von %1.</numerusform>
            <numerusform>Es beruht auf %n Einheiten, codiert von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no figure, as %2</source>
        <translation>%1: kein Wert, denn %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>No figure: %1</source>
        <extracomment>%1 begins with a small letter</extracomment>
        <translation>Kein Wert: %1</translation>
    </message>
    <message>
        <source>no words are marked yet in an article that all coders have worked on.</source>
        <translation>noch sind in keinem Artikel, an dem alle gearbeitet haben, Wörter markiert.</translation>
    </message>
    <message>
        <source>one place only is marked, and one says nothing of chance.</source>
        <translation>es ist nur eine Stelle markiert, und eine sagt nichts über den Zufall.</translation>
    </message>
    <message>
        <source>chance could not have put the marks elsewhere, so that agreement cannot be told from it.</source>
        <translation>auch der Zufall hätte die Markierungen nicht anders setzen können, sodass sich Übereinstimmung und Zufall nicht unterscheiden lassen.</translation>
    </message>
    <message>
        <source>The coders agreed less than chance would have it.</source>
        <translation>Die Codierenden waren sich weniger einig, als der Zufall es will.</translation>
    </message>
    <message>
        <source>The coders agreed no more than chance would have it.</source>
        <translation>Die Codierenden waren sich nicht mehr einig, als der Zufall es will.</translation>
    </message>
    <message>
        <source>Its interval reaches below that: more should be coded before it is sure.</source>
        <translation>Das Intervall reicht unter diese Grenze: Um sicher zu sein, sollte mehr codiert werden.</translation>
    </message>
    <message>
        <source>With articles drawn anew from these it lies between %1 and %2 in %3 of 100 cases.</source>
        <translation>Werden aus diesen Artikeln neue Stichproben gezogen, liegt es in %3 von 100 Fällen zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>With units drawn anew from these it lies between %1 and %2 in %3 of 100 cases.</source>
        <translation>Werden aus diesen Einheiten neue Stichproben gezogen, liegt es in %3 von 100 Fällen zwischen %1 und %2.</translation>
    </message>
</context>
<context>
    <name>AgreementTable</name>
    <message>
        <source>Agreement of %1</source>
        <translation>Übereinstimmung von %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what coders agree on, and by which units: &quot;Tone (Aligned passages)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Values by passage</source>
        <translation>Werte je Passage</translation>
    </message>
    <message>
        <source>Aligned passages</source>
        <translation>Ausgerichtete Passagen</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>Markierte Wörter</translation>
    </message>
    <message>
        <source>Values by article</source>
        <translation>Werte je Artikel</translation>
    </message>
    <message>
        <source>Whole articles</source>
        <translation>Ganze Artikel</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Links by hand</source>
        <translation>Verknüpfungen von Hand</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
</context>
<context>
    <name>Align</name>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>AnchorNotes</name>
    <message>
        <source>Coding</source>
        <translation>Codierung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Anchors</name>
    <message>
        <source>The story has no article &quot;%1&quot;.</source>
        <translation>Die Geschichte hat keinen Artikel „%1“.</translation>
    </message>
    <message>
        <source>A place without text names nothing.</source>
        <translation>Eine Stelle ohne Text benennt nichts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not stand in %2 any more.</source>
        <translation>„%1“ steht nicht mehr in %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2 more than once.</source>
        <translation>„%1“ steht mehr als einmal in %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2, but what is around it is not what it was.</source>
        <translation>„%1“ steht in %2, aber was darum herum steht, ist nicht, was es war.</translation>
    </message>
</context>
<context>
    <name>AttachPlan</name>
    <message>
        <source>No article of the story lacks a text.</source>
        <translation>Keinem Artikel der Geschichte fehlt ein Text.</translation>
    </message>
    <message>
        <source>It is like the article of %1, but only %2 of %3 marked places are in it.</source>
        <comment>outlet, number, number</comment>
        <translation>Ähnlich wie der Artikel von %1, aber nur %2 von %3 markierten Stellen stehen darin.</translation>
    </message>
    <message>
        <source>Its text is no article&apos;s of the story, and none of the marked places is in it.</source>
        <translation>Der Text gehört zu keinem Artikel der Geschichte, und keine der markierten Stellen steht darin.</translation>
    </message>
    <message>
        <source>Its text is no article&apos;s of the story, and nothing is marked there by which another version could be told.</source>
        <translation>Der Text gehört zu keinem Artikel der Geschichte, und nichts ist darin markiert, woran eine andere Fassung zu erkennen wäre.</translation>
    </message>
    <message>
        <source>The story has this text already (%1).</source>
        <comment>outlet</comment>
        <translation>Die Geschichte hat diesen Text schon (%1).</translation>
    </message>
    <message>
        <source>Another file fits the article better.</source>
        <translation>Eine andere Datei passt besser zu dem Artikel.</translation>
    </message>
</context>
<context>
    <name>BlindNames</name>
    <message>
        <source>Outlet %1</source>
        <comment>letter</comment>
        <translation>Medium %1</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>, </source>
        <comment>between the parts of a source</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words, source</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>a stretch of one article</source>
        <translation>eine Stelle in einem Artikel</translation>
    </message>
    <message>
        <source>a passage, all its tellings</source>
        <translation>eine Passage mit allen Fassungen</translation>
    </message>
    <message>
        <source>a difference between two outlets&apos; words</source>
        <translation>ein Unterschied zwischen den Worten zweier Medien</translation>
    </message>
    <message>
        <source>an outlet&apos;s leaving a passage out</source>
        <translation>dass ein Medium eine Passage weglässt</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>einen Artikel</translation>
    </message>
</context>
<context>
    <name>CodeLabels</name>
    <message>
        <source>unknown code</source>
        <translation>unbekannter Code</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between codes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 kam hinzu</translation>
    </message>
    <message>
        <source>%1 was edited</source>
        <translation>%1 wurde bearbeitet</translation>
    </message>
    <message>
        <source>%1 was called %2</source>
        <translation>%1 wurde in %2 umbenannt</translation>
    </message>
    <message>
        <source>%1 was moved to the top</source>
        <translation>%1 wurde nach ganz oben verschoben</translation>
    </message>
    <message>
        <source>%1 was moved under %2</source>
        <translation>%1 wurde unter %2 verschoben</translation>
    </message>
    <message>
        <source>%1 was merged into %2</source>
        <translation>%1 ging in %2 auf</translation>
    </message>
    <message>
        <source>%1 was retired</source>
        <translation>%1 wurde stillgelegt</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <translation>%1 wurde wieder in Gebrauch genommen</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>There is no such code.</source>
        <translation>Diesen Code gibt es nicht.</translation>
    </message>
    <message>
        <source>There are more than %L1 codes.</source>
        <translation>Es gibt mehr als %L1 Codes.</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; has no id.</source>
        <translation>Der Code „%1“ hat keine Kennung.</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; has the id of another one.</source>
        <translation>Der Code „%1“ hat die Kennung eines anderen.</translation>
    </message>
    <message>
        <source>A code has no name.</source>
        <translation>Ein Code hat keinen Namen.</translation>
    </message>
    <message>
        <source>There are two codes &quot;%1&quot; in the same place.</source>
        <translation>An derselben Stelle gibt es zwei Codes „%1“.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; stands under is not there.</source>
        <translation>Worunter „%1“ steht, ist nicht da.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would stand under itself.</source>
        <translation>„%1“ stünde unter sich selbst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nested too deeply.</source>
        <translation>„%1“ ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The shortcut of &quot;%1&quot; is not one key.</source>
        <translation>Das Tastenkürzel von „%1“ ist nicht eine einzelne Taste.</translation>
    </message>
    <message>
        <source>The key of &quot;%1&quot;, %2, is another code&apos;s already.</source>
        <translation>Die Taste von „%1“, %2, gehört schon einem anderen Code.</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; must go from a lower number to a higher one.</source>
        <translation>Die Werte von „%1“ müssen von einer kleineren zu einer größeren Zahl gehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group and has no values.</source>
        <translation>„%1“ ist eine Gruppe und hat keine Werte.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; was merged into is not there, or is itself.</source>
        <translation>Womit „%1“ vereint wurde, ist nicht da oder ist es selbst.</translation>
    </message>
    <message>
        <source>A code cannot be merged into itself or what stands under it.</source>
        <translation>Ein Code lässt sich nicht mit sich selbst oder dem, was unter ihm steht, vereinen.</translation>
    </message>
    <message>
        <source>It cannot be merged into a code that is retired or a group.</source>
        <translation>Mit einem stillgelegten Code oder einer Gruppe lässt er sich nicht vereinen.</translation>
    </message>
    <message>
        <source>What it stands under is retired.</source>
        <translation>Worunter er steht, ist stillgelegt.</translation>
    </message>
</context>
<context>
    <name>CodebookFile</name>
    <message>
        <source>&quot;%1&quot; is not what it should be.</source>
        <translation>„%1“ ist nicht, was es sein soll.</translation>
    </message>
    <message>
        <source>Its first row names no column &quot;name&quot;.</source>
        <translation>Ihre erste Zeile nennt keine Spalte „name“.</translation>
    </message>
    <message>
        <source>There are more than %L1 codes.</source>
        <translation>Es gibt mehr als %L1 Codes.</translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
    <message>
        <source>This is not JSON: %1 (byte %2).</source>
        <translation>Das ist kein JSON: %1 (Byte %2).</translation>
    </message>
    <message>
        <source>This is no codebook: its schema is not %1.</source>
        <translation>Das ist kein Codebuch: Das Schema ist nicht %1.</translation>
    </message>
    <message>
        <source>Code %L1 is not as it should be.</source>
        <translation>Code %L1 ist nicht, wie er sein soll.</translation>
    </message>
    <message>
        <source>Entry %L1 of the history is not as it should be.</source>
        <translation>Eintrag %L1 des Verlaufs ist nicht, wie er sein soll.</translation>
    </message>
    <message>
        <source>There is no code, and the format wants one.</source>
        <translation>Es gibt keinen Code, und das Format verlangt einen.</translation>
    </message>
    <message>
        <source>It declares a document type.</source>
        <translation>Sie erklärt einen Dokumenttyp.</translation>
    </message>
    <message>
        <source>This is no codebook of REFI-QDA.</source>
        <translation>Das ist kein Codebuch nach REFI-QDA.</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
    <message>
        <source>The codebook&apos;s name</source>
        <translation>Der Name des Codebuchs</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with characters that the format cannot hold</source>
        <translation>
            <numerusform>%n Code mit Zeichen, die das Format nicht fasst</numerusform>
            <numerusform>%n Codes mit Zeichen, die das Format nicht fasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the codebook&apos;s history</source>
        <translation>
            <numerusform>%n Änderung im Verlauf des Codebuchs</numerusform>
            <numerusform>%n Änderungen im Verlauf des Codebuchs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>There is no such code.</source>
        <translation>Diesen Code gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is retired or a group.</source>
        <translation>„%1“ ist stillgelegt oder eine Gruppe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not for %2.</source>
        <translation>„%1“ ist nicht für %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no such value.</source>
        <translation>„%1“ hat diesen Wert nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>„%1“ ist zweimal da.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; exclude each other.</source>
        <translation>„%1“ und „%2“ schließen einander aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that cannot be read</source>
        <translation>
            <numerusform>%n Anmerkung, die nicht zu lesen ist</numerusform>
            <numerusform>%n Anmerkungen, die nicht zu lesen sind</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>unbekannter Code</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a code and the number that it was given</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CodingFile</name>
    <message>
        <source>Codings go out to a .qdpx, .jsonld or .csv file, and this is none.</source>
        <translation>Codierungen gehen in eine Datei mit der Endung .qdpx, .jsonld oder .csv, und das ist keine.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MB.</source>
        <translation>Die Datei ist größer als 512 MB.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>CodingImport</name>
    <message numerus="yes">
        <source>%n place(s) in articles that this story does not have</source>
        <translation>
            <numerusform>Eine Stelle in einem Artikel, den diese Geschichte nicht hat</numerusform>
            <numerusform>%n Stellen in Artikeln, die diese Geschichte nicht hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) whose words are not found in this story&apos;s text</source>
        <translation>
            <numerusform>Eine Stelle, deren Wörter im Text dieser Geschichte nicht zu finden sind</numerusform>
            <numerusform>%n Stellen, deren Wörter im Text dieser Geschichte nicht zu finden sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are here in a later state</source>
        <translation>
            <numerusform>Eine Anmerkung, die hier in einem späteren Stand ist</numerusform>
            <numerusform>%n Anmerkungen, die hier in einem späteren Stand sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that are defined otherwise here; this story&apos;s definition stays</source>
        <translation>
            <numerusform>Ein Code, der hier anders bestimmt ist; die Bestimmung dieser Geschichte bleibt</numerusform>
            <numerusform>%n Codes, die hier anders bestimmt sind; die Bestimmung dieser Geschichte bleibt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key(s) of %n code(s), which others have here</source>
        <translation>
            <numerusform>Die Taste eines Codes, die hier ein anderer hat</numerusform>
            <numerusform>Die Tasten von %n Codes, die hier andere haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that the codebook does not take</source>
        <translation>
            <numerusform>Ein Code, den das Codebuch nicht aufnimmt</numerusform>
            <numerusform>%n Codes, die das Codebuch nicht aufnimmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a code that is in no codebook</source>
        <translation>
            <numerusform>Einmal ein Code, der in keinem Codebuch steht</numerusform>
            <numerusform>%n-mal ein Code, der in keinem Codebuch steht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingKind</name>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>telling</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>Auslassung</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>story</source>
        <translation>Story</translation>
    </message>
</context>
<context>
    <name>CodingMarks</name>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1, for what is left out</source>
        <comment>code</comment>
        <translation>%1, für eine Auslassung</translation>
    </message>
    <message>
        <source>%1, for the whole article</source>
        <comment>code</comment>
        <translation>%1, für den ganzen Artikel</translation>
    </message>
    <message>
        <source>%1, for a difference</source>
        <comment>code</comment>
        <translation>%1, für einen Unterschied</translation>
    </message>
    <message>
        <source>%1, agreed upon</source>
        <comment>code</comment>
        <translation>%1, endgültig</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>code, coder</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code, note</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>The fewest words in a row, %1 to %2, that link two articles (%3).</source>
        <translation>Wie viele Wörter in Folge zwei Artikel mindestens verbinden, %1 bis %2 (%3).</translation>
    </message>
    <message>
        <source>How much rewording still counts: 0 finds the same words alone, 1 the loosest (%1).</source>
        <translation>Wie viel Umformulierung noch zählt: 0 findet nur dieselben Wörter, 1 auch lose Ähnliches (%1).</translation>
    </message>
    <message>
        <source>Compare text that is not the story, too (&quot;Read more&quot;).</source>
        <translation>Auch Text vergleichen, der nicht zur Story gehört („Mehr dazu“).</translation>
    </message>
    <message>
        <source>&apos;-&apos; is not a file: standard input is not read. Give the names of files.</source>
        <translation>„-“ ist keine Datei: Von der Standardeingabe wird nicht gelesen. Bitte Dateinamen angeben.</translation>
    </message>
    <message>
        <source>The name of a file is empty.</source>
        <translation>Ein Dateiname ist leer.</translation>
    </message>
    <message>
        <source>--shortest-run takes a whole number from %1 to %2, not &apos;%3&apos;.</source>
        <translation>--shortest-run verlangt eine ganze Zahl von %1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--rewording takes a number from 0 to 1, not &apos;%1&apos;.</source>
        <translation>--rewording verlangt eine Zahl von 0 bis 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Try &apos;%1 --help&apos;.</source>
        <translation>Mehr sagt „%1 --help“.</translation>
    </message>
    <message>
        <source>Finds the passages that articles share and prints them. Give two articles or more, or folders of articles.</source>
        <translation>Findet die Passagen, die Artikel gemeinsam haben, und gibt sie aus. Anzugeben sind zwei oder mehr Artikel oder Ordner mit Artikeln.</translation>
    </message>
    <message>
        <source>text (a summary to read), json or csv; jsonl with --pairs.</source>
        <translation>text (eine Zusammenfassung zum Lesen), json oder csv; mit --pairs jsonl.</translation>
    </message>
    <message>
        <source>Compare many pairs in one run: a line names two files, apart by a tab and relative to the list; every pair becomes one line of JSON, in the same order.</source>
        <translation>Viele Paare in einem Lauf vergleichen: Jede Zeile nennt zwei Dateien, durch einen Tabulator getrennt und relativ zur Liste; aus jedem Paar wird eine Zeile JSON, in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output; it appears whole or not at all.</source>
        <translation>In die Datei FILE statt auf die Standardausgabe schreiben; sie erscheint vollständig oder gar nicht.</translation>
    </message>
    <message>
        <source>Articles, or folders of articles.</source>
        <translation>Artikel oder Ordner mit Artikeln.</translation>
    </message>
    <message>
        <source>-o needs the name of a file.</source>
        <translation>-o verlangt einen Dateinamen.</translation>
    </message>
    <message>
        <source>--pairs needs the name of a file.</source>
        <translation>--pairs verlangt einen Dateinamen.</translation>
    </message>
    <message>
        <source>--pairs takes its files from the list alone, and &apos;%1&apos; is not in it.</source>
        <translation>--pairs nimmt seine Dateien nur aus der Liste, und „%1“ steht nicht darin.</translation>
    </message>
    <message>
        <source>--pairs writes jsonl alone, not &apos;%1&apos;.</source>
        <translation>--pairs schreibt nur jsonl, nicht „%1“.</translation>
    </message>
    <message>
        <source>The format jsonl is for --pairs; one comparison is text, json or csv.</source>
        <translation>Das Format jsonl gehört zu --pairs; ein einzelner Vergleich ist text, json oder csv.</translation>
    </message>
    <message>
        <source>Unknown format &apos;%1&apos;: there are text, json and csv.</source>
        <translation>Unbekanntes Format „%1“: Es gibt text, json und csv.</translation>
    </message>
    <message>
        <source>No files to compare.</source>
        <translation>Keine Dateien zum Vergleichen angegeben.</translation>
    </message>
    <message>
        <source>Compares articles and writes the report on them. Give two articles or more, or folders of articles.</source>
        <translation>Vergleicht Artikel und schreibt den Bericht darüber. Anzugeben sind zwei oder mehr Artikel oder Ordner mit Artikeln.</translation>
    </message>
    <message>
        <source>No files to report on.</source>
        <translation>Keine Dateien für den Bericht angegeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Articles, folders of articles or stories to open.</source>
        <translation>Artikel, Ordner mit Artikeln oder Storys, die geöffnet werden sollen.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>There is no display (DISPLAY and WAYLAND_DISPLAY are empty); &apos;tellings compare&apos; and &apos;tellings report&apos; need none.</source>
        <translation>Es gibt keinen Bildschirm (DISPLAY und WAYLAND_DISPLAY sind leer); „tellings compare“ und „tellings report“ brauchen keinen.</translation>
    </message>
    <message>
        <source>: This name is not UTF-8; rename the file first.</source>
        <translation>: Dieser Name ist kein UTF-8; bitte die Datei zuerst umbenennen.</translation>
    </message>
    <message>
        <source>A comparison needs two articles or more.</source>
        <translation>Ein Vergleich braucht mindestens zwei Artikel.</translation>
    </message>
    <message>
        <source>This is one of the articles, and the result would overwrite it.</source>
        <translation>Das ist einer der Artikel, und das Ergebnis würde ihn überschreiben.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>A pair needs one article a file.</source>
        <translation>Ein Paar braucht je Datei einen Artikel.</translation>
    </message>
    <message>
        <source>This line is too long for two paths.</source>
        <translation>Diese Zeile ist zu lang für zwei Pfade.</translation>
    </message>
    <message>
        <source>This line is not UTF-8.</source>
        <translation>Diese Zeile ist kein UTF-8.</translation>
    </message>
    <message>
        <source>A line is two paths apart by a tab.</source>
        <translation>Eine Zeile besteht aus zwei Pfaden, durch einen Tabulator getrennt.</translation>
    </message>
    <message>
        <source>There is no pair in it.</source>
        <translation>Sie enthält kein Paar.</translation>
    </message>
    <message>
        <source>Capital letters tell words apart: &apos;May&apos; is not &apos;may&apos;.</source>
        <translation>Großbuchstaben unterscheiden Wörter: „May“ ist nicht „may“.</translation>
    </message>
    <message>
        <source>Accents tell no words apart: &apos;Zoë&apos; is &apos;Zoe&apos;.</source>
        <translation>Akzente unterscheiden keine Wörter: „Zoë“ ist „Zoe“.</translation>
    </message>
    <message>
        <source>Replay corrections by hand on what is found: a JSON file, see the manual page. What cannot be replayed is reported in the result.</source>
        <translation>Korrekturen von Hand auf das Gefundene anwenden: eine JSON-Datei, siehe Handbuchseite. Was sich nicht anwenden lässt, steht im Ergebnis.</translation>
    </message>
    <message>
        <source>--corrections is about one comparison, and not for --pairs.</source>
        <translation>--corrections betrifft einen einzelnen Vergleich und gilt nicht für --pairs.</translation>
    </message>
    <message>
        <source>Where two unrelated texts share a copy of 40 words or more, leave out what rests on fewer than N words in a row, 0 to %1 (0; with --pairs %2).</source>
        <translation>Wo zwei sonst fremde Texte eine Kopie von 40 oder mehr Wörtern teilen, weglassen, was auf weniger als N Wörtern in Folge beruht, 0 bis %1 (0; mit --pairs %2).</translation>
    </message>
    <message>
        <source>--beside-copy takes a whole number from 0 to %1, not &apos;%2&apos;.</source>
        <translation>--beside-copy nimmt eine ganze Zahl von 0 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>Say whether the files still give what a report in PDF says, with its own settings and corrections.</source>
        <translation>Sagen, ob die Dateien noch ergeben, was ein Bericht als PDF sagt, mit dessen Einstellungen und Korrekturen.</translation>
    </message>
    <message>
        <source>--verify takes everything from the report, and no --%1.</source>
        <translation>--verify nimmt alles aus dem Bericht und kein --%1.</translation>
    </message>
    <message>
        <source>--verify needs the name of a report.</source>
        <translation>--verify braucht den Namen eines Berichts.</translation>
    </message>
    <message>
        <source>--corrections is about one story, and not for --each.</source>
        <translation>--corrections gilt einer Geschichte und nicht für --each.</translation>
    </message>
    <message>
        <source>--each needs a folder to write to: -o FOLDER.</source>
        <translation>--each braucht einen Ordner zum Schreiben: -o FOLDER.</translation>
    </message>
    <message>
        <source>The report needs a file to go to: -o OUT.pdf.</source>
        <translation>Der Bericht braucht eine Datei: -o OUT.pdf.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of this story came without text. Open it in the window and attach your own copies first.</source>
        <translation>
            <numerusform>%n Artikel dieser Geschichte kam ohne Text. Öffnen Sie sie im Fenster und fügen Sie zuerst Ihren eigenen Text ein.</numerusform>
            <numerusform>%n Artikel dieser Geschichte kamen ohne Text. Öffnen Sie sie im Fenster und fügen Sie zuerst Ihre eigenen Texte ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the files give what the report says.</source>
        <translation>%1: Die Dateien ergeben, was der Bericht sagt.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Dieser Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>--%1 is a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>--%1 ist eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>Unknown preset &apos;%1&apos;: there are %2.</source>
        <translation>Unbekannte Vorlage „%1“: Es gibt %2.</translation>
    </message>
    <message>
        <source>Unknown section &apos;%1&apos;: there are %2.</source>
        <translation>Unbekannter Abschnitt „%1“: Es gibt %2.</translation>
    </message>
    <message>
        <source>Unknown paper &apos;%1&apos;: there are A4, A3 and Letter.</source>
        <translation>Unbekanntes Papier „%1“: Es gibt A4, A3 und Letter.</translation>
    </message>
    <message>
        <source>A page is either --landscape or --portrait.</source>
        <translation>Eine Seite ist entweder --landscape oder --portrait.</translation>
    </message>
    <message>
        <source>--outlets has numbers of articles, each once, as in 1,3,2, not &apos;%1&apos;.</source>
        <translation>--outlets hat Nummern von Artikeln, jede einmal, wie 1,3,2, nicht „%1“.</translation>
    </message>
    <message>
        <source>A ready choice: %1 (full).</source>
        <translation>Eine fertige Auswahl: %1 (full).</translation>
    </message>
    <message>
        <source>The sections and their order, with commas between them: %1.</source>
        <translation>Die Abschnitte und ihre Reihenfolge, durch Kommas getrennt: %1.</translation>
    </message>
    <message>
        <source>The title, in place of the story&apos;s.</source>
        <translation>Der Titel anstelle des Titels der Geschichte.</translation>
    </message>
    <message>
        <source>A picture for the first page.</source>
        <translation>Ein Bild für die erste Seite.</translation>
    </message>
    <message>
        <source>A4, A3 or Letter (A4).</source>
        <translation>A4, A3 oder Letter (A4).</translation>
    </message>
    <message>
        <source>Pages lie on their long side.</source>
        <translation>Seiten im Querformat.</translation>
    </message>
    <message>
        <source>Pages stand on their short side.</source>
        <translation>Seiten im Hochformat.</translation>
    </message>
    <message>
        <source>The most outlets side by side on a page.</source>
        <translation>Höchstens so viele Medien nebeneinander auf einer Seite.</translation>
    </message>
    <message>
        <source>Greys that a copier keeps apart, in place of colours.</source>
        <translation>Graustufen, die ein Kopierer unterscheidet, anstelle von Farben.</translation>
    </message>
    <message>
        <source>The articles and their order, by number, as in 1,3,2.</source>
        <translation>Die Artikel und ihre Reihenfolge, als Nummern, wie 1,3,2.</translation>
    </message>
    <message>
        <source>The number of our own article: the summary names what it left out.</source>
        <translation>Die Nummer des eigenen Artikels: Die Zusammenfassung nennt, was er ausließ.</translation>
    </message>
    <message>
        <source>List passages of so many outlets or more.</source>
        <translation>Passagen von so vielen Medien oder mehr auflisten.</translation>
    </message>
    <message>
        <source>Outlets are letters; no files, authors and addresses.</source>
        <translation>Medien sind Buchstaben; keine Dateien, Namen und Adressen.</translation>
    </message>
    <message>
        <source>Quote no more than N words of a telling, and nothing around it.</source>
        <translation>Höchstens N Wörter einer Fassung zitieren und nichts darum herum.</translation>
    </message>
    <message numerus="yes">
        <source>There is no article %1 among %Ln.</source>
        <translation>
            <numerusform>Es gibt keinen Artikel %1 unter %Ln.</numerusform>
            <numerusform>Es gibt keinen Artikel %1 unter %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is on two articles or more.</source>
        <translation>Ein Bericht handelt von zwei Artikeln oder mehr.</translation>
    </message>
    <message>
        <source>Our own article, %1, is not among the chosen ones.</source>
        <translation>Der eigene Artikel, %1, ist nicht unter den gewählten.</translation>
    </message>
    <message>
        <source>Brings two copies of one story together that two persons worked on. Neither copy is changed. What both changed is listed on standard output.
Exit status: 0, 3 when something was listed, 1 when the run failed, 2 for wrong usage.</source>
        <translation>Führt zwei Kopien einer Geschichte zusammen, an denen zwei Personen gearbeitet haben. Keine der Kopien wird verändert. Was beide geändert haben, steht auf der Standardausgabe.
Rückgabewert: 0, 3 wenn etwas aufgeführt wurde, 1 wenn der Lauf scheiterte, 2 bei falschem Aufruf.</translation>
    </message>
    <message>
        <source>The story file that has all of both, in place of what may be there.</source>
        <translation>Die Geschichtendatei mit allem aus beiden, anstelle dessen, was dort sein mag.</translation>
    </message>
    <message>
        <source>Whose word counts where both changed the same thing: first (the default) or second.</source>
        <translation>Wessen Wort gilt, wo beide dasselbe geändert haben: first (ohne Angabe) oder second.</translation>
    </message>
    <message>
        <source>A story file.</source>
        <translation>Eine Geschichtendatei.</translation>
    </message>
    <message>
        <source>Another copy of the same story.</source>
        <translation>Eine andere Kopie derselben Geschichte.</translation>
    </message>
    <message>
        <source>Two story files make one: give two, and -o.</source>
        <translation>Zwei Geschichtendateien ergeben eine: zwei angeben, und -o.</translation>
    </message>
    <message>
        <source>The merged story needs a file to go to: -o MERGED.tellings.</source>
        <translation>Die zusammengeführte Geschichte braucht eine Datei: -o MERGED.tellings.</translation>
    </message>
    <message>
        <source>--prefer takes first or second, not &apos;%1&apos;.</source>
        <translation>--prefer ist first oder second, nicht „%1“.</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>%1: first %2, second %3</source>
        <extracomment>%1 is what both changed, as in &quot;Headline, Quay&quot;; %2 and %3 are what the two copies have</extracomment>
        <translation>%1: erste %2, zweite %3</translation>
    </message>
    <message>
        <source>The report&apos;s file; its ending, .pdf, .html, .md or .xlsx, chooses the kind. With .svg or .png each of its charts goes to a file of its own.</source>
        <translation>Die Datei des Berichts; die Endung .pdf, .html, .md oder .xlsx bestimmt die Art. Mit .svg oder .png wird jedes Schaubild eine eigene Datei.</translation>
    </message>
    <message>
        <source>A report on each folder or story file that is given, in the folder of -o: pdf, html, md, xlsx, or svg or png for the charts.</source>
        <translation>Ein Bericht zu jedem genannten Ordner und jeder Geschichtendatei, im Ordner von -o: pdf, html, md, xlsx, oder svg oder png für die Schaubilder.</translation>
    </message>
    <message>
        <source>--each is pdf, html, md, xlsx, svg or png, not &apos;%1&apos;.</source>
        <translation>--each ist pdf, html, md, xlsx, svg oder png, nicht „%1“.</translation>
    </message>
    <message>
        <source>A report is a .pdf, .html, .md or .xlsx file, its charts are .svg or .png files, and &apos;%1&apos; is none.</source>
        <translation>Ein Bericht ist eine Datei .pdf, .html, .md oder .xlsx, seine Schaubilder sind Dateien .svg oder .png, und „%1“ ist keine davon.</translation>
    </message>
    <message>
        <source>Unknown attachment &apos;%1&apos;: there are data and story.</source>
        <translation>Unbekannter Anhang „%1“: es gibt data und story.</translation>
    </message>
    <message>
        <source>What is inside the PDF beside its pages: data (the comparison as JSON and CSV), story (a story file without the texts).</source>
        <translation>Was neben den Seiten im PDF steckt: data (der Vergleich als JSON und CSV), story (eine Geschichtendatei ohne die Texte).</translation>
    </message>
    <message>
        <source>Nobody named &apos;%1&apos; has coded in this story.</source>
        <translation>Niemand namens „%1“ hat in dieser Geschichte codiert.</translation>
    </message>
    <message>
        <source>Nobody has coded in this story.</source>
        <translation>In dieser Geschichte hat niemand codiert.</translation>
    </message>
    <message>
        <source>Agreement needs two coders, and there is one: %1.</source>
        <translation>Übereinstimmung braucht zwei Codierende, und es gibt eine Person: %1.</translation>
    </message>
    <message>
        <source>Exports what was coded in a story, or says how far its coders agree.</source>
        <translation>Exportiert, was in einer Geschichte codiert wurde, oder sagt, wie weit ihre Codierenden übereinstimmen.</translation>
    </message>
    <message>
        <source>The file to write; its ending chooses the kind: .qdpx (REFI-QDA), .jsonld (W3C web annotations) or .csv (a row for each code on each place, and the codebook in OUT-codebook.csv). What the kind cannot carry is listed.</source>
        <translation>Die Datei, in die geschrieben wird; ihre Endung wählt die Art: .qdpx (REFI-QDA), .jsonld (W3C-Web-Annotationen) oder .csv (eine Zeile für jeden Code an jeder Stelle, und das Codebuch in OUT-codebook.csv). Was die Art nicht fasst, wird aufgezählt.</translation>
    </message>
    <message>
        <source>Measure how far the coders agree, and print it.</source>
        <translation>Messen, wie weit die Codierenden übereinstimmen, und es ausgeben.</translation>
    </message>
    <message>
        <source>With --agreement: whose work is compared; once for each coder. All of them by default.</source>
        <translation>Mit --agreement: wessen Arbeit verglichen wird; einmal für jede Person. Sonst alle.</translation>
    </message>
    <message>
        <source>With --agreement: text (the default), json or csv.</source>
        <translation>Mit --agreement: text (sonst), json oder csv.</translation>
    </message>
    <message>
        <source>With --agreement: write to FILE instead of standard output.</source>
        <translation>Mit --agreement: in FILE schreiben statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>One story file is looked at, no more and no less.</source>
        <translation>Angesehen wird eine Geschichte, nicht mehr und nicht weniger.</translation>
    </message>
    <message>
        <source>Either --export or --agreement says what is wanted.</source>
        <translation>Entweder --export oder --agreement sagt, was gewünscht ist.</translation>
    </message>
    <message>
        <source>--%1 is for --agreement.</source>
        <translation>--%1 gehört zu --agreement.</translation>
    </message>
    <message>
        <source>--export takes a .qdpx, .jsonld or .csv file, not &apos;%1&apos;.</source>
        <translation>--export nimmt eine Datei .qdpx, .jsonld oder .csv, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1: not carried over: %2</source>
        <comment>file, what</comment>
        <translation>%1: nicht übernommen: %2</translation>
    </message>
    <message>
        <source>Shows how several news outlets told the same story: the passages that their articles share, side by side.
&quot;tellings compare --help&quot;, &quot;tellings report --help&quot;, &quot;tellings merge --help&quot; and &quot;tellings coding --help&quot; say more about these; none needs a display.
Exit status: 0, 1 when the run failed, 2 for wrong usage.</source>
        <translation>Zeigt, wie mehrere Medien dieselbe Geschichte erzählt haben: die Passagen, die ihre Artikel gemeinsam haben, nebeneinander.
„tellings compare --help“, „tellings report --help“, „tellings merge --help“ und „tellings coding --help“ sagen mehr dazu; keines braucht eine Anzeige.
Rückgabewert: 0, 1 wenn der Lauf scheiterte, 2 bei falschem Aufruf.</translation>
    </message>
    <message>
        <source>--pdfa is for a report in a .pdf file.</source>
        <translation>--pdfa ist für einen Bericht in einer .pdf-Datei.</translation>
    </message>
    <message>
        <source>%1: PDF/A holds no other files; the data and what compare --verify needs are not inside.</source>
        <comment>file</comment>
        <translation>%1: PDF/A enthält keine anderen Dateien; die Daten und was compare --verify braucht, fehlen darin.</translation>
    </message>
    <message>
        <source>--pdfa holds no other files, and --attach has no place in it.</source>
        <translation>--pdfa enthält keine anderen Dateien, und --attach hat darin keinen Platz.</translation>
    </message>
    <message>
        <source>A PDF for archives (PDF/A-1b). It holds no other files: no data, and nothing for compare --verify.</source>
        <translation>Ein PDF für Archive (PDF/A-1b). Es enthält keine anderen Dateien: keine Daten und nichts für compare --verify.</translation>
    </message>
    <message>
        <source>Those who coded and corrected are numbers; what they wrote stands.</source>
        <translation>Wer codiert und korrigiert hat, ist eine Nummer; was sie geschrieben haben, bleibt stehen.</translation>
    </message>
</context>
<context>
    <name>CompanionPrint</name>
    <message>
        <source>%1 of %2</source>
        <comment>sheet, sheets</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ComparisonJob</name>
    <message>
        <source>There is not enough memory for this story.</source>
        <translation>Der Speicher reicht für diese Story nicht aus.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengelegt</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>It names a telling that it does not have.</source>
        <translation>Sie benennt eine Fassung, die sie nicht hat.</translation>
    </message>
    <message>
        <source>A passage needs tellings of two articles.</source>
        <translation>Eine Passage braucht Fassungen aus zwei Artikeln.</translation>
    </message>
    <message>
        <source>The second half would stand in fewer than two articles.</source>
        <translation>Die zweite Hälfte stünde in weniger als zwei Artikeln.</translation>
    </message>
    <message>
        <source>The passage is not there any more.</source>
        <translation>Die Passage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Select the words in two columns at least.</source>
        <translation>Die Wörter in mindestens zwei Spalten auswählen.</translation>
    </message>
    <message>
        <source>Put the cursor where the second passage begins, in two columns at least.</source>
        <translation>Die Schreibmarke in mindestens zwei Spalten dorthin setzen, wo die zweite Passage beginnt.</translation>
    </message>
</context>
<context>
    <name>CorrectionsFile</name>
    <message>
        <source>This is no file of corrections: its schema is not %1.</source>
        <translation>Dies ist keine Datei mit Korrekturen: Ihr Schema ist nicht %1.</translation>
    </message>
    <message>
        <source>It has no list of corrections.</source>
        <translation>Sie enthält keine Liste von Korrekturen.</translation>
    </message>
    <message>
        <source>Correction %1: %2</source>
        <translation>Korrektur %1: %2</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;.</source>
        <translation>Eine Art „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>It names no text.</source>
        <translation>Sie benennt keinen Text.</translation>
    </message>
    <message>
        <source>&quot;leaving&quot; names a text that is not there.</source>
        <translation>„leaving“ benennt einen Text, den es nicht gibt.</translation>
    </message>
    <message>
        <source>&quot;start&quot; and &quot;end&quot; are no stretch of text.</source>
        <translation>„start“ und „end“ ergeben keine Textstelle.</translation>
    </message>
    <message>
        <source>&quot;cut&quot; does not lie inside its text.</source>
        <translation>„cut“ liegt nicht in seinem Text.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 (byte %2).</source>
        <translation>Dies ist kein JSON: %1 (Byte %2).</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>It is not in UTF-8.</source>
        <translation>Sie ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>This is no web address. Write it as in https://example.org/story.</source>
        <translation>Das ist keine Webadresse. Schreiben Sie sie wie https://example.org/story.</translation>
    </message>
    <message>
        <source>This is no language tag. Write “en”, “de” or “pt-BR”, say.</source>
        <translation>Das ist kein Sprachkürzel. Schreiben Sie etwa „en“, „de“ oder „pt-BR“.</translation>
    </message>
    <message>
        <source>This is no date. Write 2026-03-14, 2026-03-14 08:12 or 14 March 2026.</source>
        <translation>Das ist kein Datum. Schreiben Sie 2026-03-14, 2026-03-14 08:12 oder 14. März 2026.</translation>
    </message>
    <message>
        <source>Every article has an outlet.</source>
        <translation>Jeder Artikel hat ein Medium.</translation>
    </message>
    <message>
        <source>Another article has this outlet. Tell them apart, as in “%1 (2)”.</source>
        <translation>Ein anderer Artikel hat dieses Medium. Unterscheiden Sie sie, wie in „%1 (2)“.</translation>
    </message>
</context>
<context>
    <name>FileBytes</name>
    <message>
        <source>No such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Cannot be read: %1.</source>
        <extracomment>%1 is the system&apos;s reason, as in &quot;Permission denied&quot;</extracomment>
        <translation>Kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>it is a link to something that is not there</source>
        <translation>Es ist ein Verweis auf etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation>Es ist eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>The file has %1; the most that is read is %2.</source>
        <translation>Die Datei hat %1; gelesen werden höchstens %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>Es ist ein Ordner</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open Story</source>
        <translation>Story öffnen</translation>
    </message>
    <message>
        <source>Articles and stories (%1)</source>
        <translation>Artikel und Storys (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Save Story As</source>
        <translation>Story speichern unter</translation>
    </message>
    <message>
        <source>Tellings story</source>
        <translation>Tellings-Story</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>Artikel (%1)</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>a PDF file</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>eine PostScript-Datei</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive or an Office document (such as .docx)</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument (etwa .docx)</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>ein leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>an old Office document (such as .doc)</source>
        <translation>ein altes Office-Dokument (etwa .doc)</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>ein BMP-Bild</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a sound, film or WebP picture (RIFF)</source>
        <translation>ein Ton, ein Film oder ein WebP-Bild (RIFF)</translation>
    </message>
    <message>
        <source>an MP3 sound file</source>
        <translation>eine MP3-Tondatei</translation>
    </message>
    <message>
        <source>an Ogg sound or film file</source>
        <translation>eine Ogg-Ton- oder -Filmdatei</translation>
    </message>
    <message>
        <source>a FLAC sound file</source>
        <translation>eine FLAC-Tondatei</translation>
    </message>
    <message>
        <source>an MP4 or HEIC file</source>
        <translation>eine MP4- oder HEIC-Datei</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a zstd archive</source>
        <translation>ein zstd-Archiv</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a program (ELF)</source>
        <translation>ein Programm (ELF)</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>ein Windows-Programm</translation>
    </message>
    <message>
        <source>a program (Java or macOS)</source>
        <translation>ein Programm (Java oder macOS)</translation>
    </message>
</context>
<context>
    <name>FoundBy</name>
    <message>
        <source>a shared run of words</source>
        <translation>eine gemeinsame Wortfolge</translation>
    </message>
    <message>
        <source>sentences with the same words</source>
        <translation>Sätze mit denselben Wörtern</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>von Hand gezogen</translation>
    </message>
</context>
<context>
    <name>JsonLd</name>
    <message>
        <source>There are no web annotations in it.</source>
        <translation>Es sind keine Web-Annotationen darin.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of what is not in this story</source>
        <translation>
            <numerusform>%n Anmerkung zu etwas, das nicht in dieser Story ist</numerusform>
            <numerusform>%n Anmerkungen zu etwas, das nicht in dieser Story ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) whose words are not found</source>
        <translation>
            <numerusform>%n Stelle, deren Worte nicht zu finden sind</numerusform>
            <numerusform>%n Stellen, deren Worte nicht zu finden sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) with neither code nor text</source>
        <translation>
            <numerusform>%n Teil ohne Code und Text</numerusform>
            <numerusform>%n Teile ohne Code und Text</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not JSON: %1 (byte %2).</source>
        <translation>Das ist kein JSON: %1 (Byte %2).</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s), wholly or in part</source>
        <translation>
            <numerusform>%n Anmerkung, ganz oder zum Teil</numerusform>
            <numerusform>%n Anmerkungen, ganz oder zum Teil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text(s) of %n article(s), but for what is quoted</source>
        <translation>
            <numerusform>Der Text von %n Artikel, außer dem, was zitiert ist</numerusform>
            <numerusform>Die Texte von %n Artikeln, außer dem, was zitiert ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that the articles share</source>
        <translation>
            <numerusform>%n Passage, die die Artikel gemeinsam haben</numerusform>
            <numerusform>%n Passagen, die die Artikel gemeinsam haben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>Fil&amp;ter</source>
        <translation>Fil&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Line Spacing</source>
        <translation>&amp;Zeilenabstand</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Far&amp;bschema</translation>
    </message>
</context>
<context>
    <name>PagePaper</name>
    <message>
        <source>The picture was saved: %1</source>
        <translation>Das Bild wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Das Bild konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation>Es konnte nicht gedruckt werden.</translation>
    </message>
</context>
<context>
    <name>ParagraphRole</name>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>subheading</source>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>Beiwerk</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Passage %1: %2, %3 alike</source>
        <comment>number, relation, percentage</comment>
        <translation>Passage %1: %2, zu %3 gleich</translation>
    </message>
    <message>
        <source>In %1 of %2: %3</source>
        <comment>number, all, list of outlets</comment>
        <translation>In %1 von %2: %3</translation>
    </message>
    <message>
        <source>First published by %1</source>
        <translation>Zuerst veröffentlicht von %1</translation>
    </message>
    <message>
        <source>Found by the same words in a row</source>
        <translation>Gefunden an denselben Wörtern in Folge</translation>
    </message>
    <message>
        <source>Found by the words in common</source>
        <translation>Gefunden an den gemeinsamen Wörtern</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>Von Hand bestätigt</translation>
    </message>
</context>
<context>
    <name>Pointing</name>
    <message>
        <source>Select words, or choose a passage, first.</source>
        <translation>Markieren Sie zuerst Wörter oder wählen Sie eine Passage.</translation>
    </message>
    <message>
        <source>Put the cursor in a column, or select words, first.</source>
        <translation>Setzen Sie den Textzeiger zuerst in eine Spalte oder markieren Sie Wörter.</translation>
    </message>
    <message>
        <source>The chosen passage is not in this column.</source>
        <translation>Die gewählte Passage steht nicht in dieser Spalte.</translation>
    </message>
    <message>
        <source>Choose a passage first.</source>
        <translation>Wählen Sie zuerst eine Passage.</translation>
    </message>
    <message>
        <source>Choose the passage that is left out first.</source>
        <translation>Wählen Sie zuerst die ausgelassene Passage.</translation>
    </message>
    <message>
        <source>Put the cursor in the column that leaves it out first.</source>
        <translation>Setzen Sie den Textzeiger zuerst in die Spalte, der sie fehlt.</translation>
    </message>
    <message>
        <source>This column has the chosen passage: it leaves nothing out.</source>
        <translation>Diese Spalte hat die gewählte Passage: Sie lässt nichts aus.</translation>
    </message>
    <message>
        <source>Put the cursor in a column first.</source>
        <translation>Setzen Sie den Textzeiger zuerst in eine Spalte.</translation>
    </message>
    <message>
        <source>Select words in two columns, or choose a passage and put the cursor in a column.</source>
        <translation>Markieren Sie Wörter in zwei Spalten, oder wählen Sie eine Passage und setzen Sie den Textzeiger in eine Spalte.</translation>
    </message>
    <message>
        <source>Put the cursor in a column that has the chosen passage.</source>
        <translation>Setzen Sie den Textzeiger in eine Spalte, in der die gewählte Passage steht.</translation>
    </message>
    <message>
        <source>Only one column has the chosen passage.</source>
        <translation>Nur eine Spalte hat die gewählte Passage.</translation>
    </message>
</context>
<context>
    <name>Qdpx</name>
    <message numerus="yes">
        <source>%n element(s) &quot;%1&quot;</source>
        <translation>
            <numerusform>%n Element „%1“</numerusform>
            <numerusform>%n Elemente „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no project.qde in it.</source>
        <translation>Es ist keine project.qde darin.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s), wholly or in part</source>
        <translation>
            <numerusform>%n Anmerkung, ganz oder zum Teil</numerusform>
            <numerusform>%n Anmerkungen, ganz oder zum Teil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without a text here</source>
        <translation>
            <numerusform>%n Artikel, dessen Text hier fehlt</numerusform>
            <numerusform>%n Artikel, deren Text hier fehlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source file(s) of %n article(s)</source>
        <translation>
            <numerusform>Die Quelldatei von %n Artikel</numerusform>
            <numerusform>Die Quelldateien von %n Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of passages</source>
        <translation>
            <numerusform>%n Korrektur von Passagen</numerusform>
            <numerusform>%n Korrekturen von Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>It declares a document type.</source>
        <translation>Sie erklärt einen Dokumenttyp.</translation>
    </message>
    <message>
        <source>This is no project of REFI-QDA.</source>
        <translation>Das ist kein Projekt nach REFI-QDA.</translation>
    </message>
    <message>
        <source>project.qde, line %L1: %2</source>
        <translation>project.qde, Zeile %L1: %2</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <comment>number</comment>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message numerus="yes">
        <source>passage(s) %1</source>
        <comment>list of numbers</comment>
        <translation>
            <numerusform>Passage %1</numerusform>
            <numerusform>Passagen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>shared with %1 of %2</source>
        <comment>other outlets</comment>
        <translation>geteilt mit %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>%n Wort geändert</numerusform>
            <numerusform>%n Wörter geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outlet, what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>paragraph numbers</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>Paragraph(s) %1, to be folded again</source>
        <comment>number, or range of them</comment>
        <translation>
            <numerusform>Absatz %1, wieder einklappbar</numerusform>
            <numerusform>Absätze %1, wieder einklappbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paragraph(s) %1, folded by the filter</source>
        <comment>number, or range of them</comment>
        <translation>
            <numerusform>Absatz %1, vom Filter eingeklappt</numerusform>
            <numerusform>Absätze %1, vom Filter eingeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage chosen</source>
        <translation>Keine Passage gewählt</translation>
    </message>
    <message>
        <source>Passage %1 of %2, %3, in %4</source>
        <comment>number, passages, relation, outlets</comment>
        <translation>Passage %1 von %2, %3, in %4</translation>
    </message>
</context>
<context>
    <name>Recode</name>
    <message>
        <source>What others coded is theirs to change.</source>
        <translation>Was andere codiert haben, können nur sie ändern.</translation>
    </message>
</context>
<context>
    <name>RefiXml</name>
    <message>
        <source>A code has no id that can be read.</source>
        <translation>Ein Code hat keine lesbare Kennung.</translation>
    </message>
    <message>
        <source>It has too many codes, or nests them too deeply.</source>
        <translation>Sie hat zu viele Codes oder verschachtelt sie zu tief.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of another program: %1</source>
        <translation>
            <numerusform>%n Gruppe eines anderen Programms: %1</numerusform>
            <numerusform>%n Gruppen eines anderen Programms: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) got another name: there was none, or two had the same</source>
        <translation>
            <numerusform>%n Code hat einen anderen Namen bekommen: Es gab keinen, oder zwei hatten denselben</numerusform>
            <numerusform>%n Codes haben andere Namen bekommen: Es gab keinen, oder zwei hatten denselben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>verbatim</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>paragraphs %1–%2</source>
        <translation>Absätze %1–%2</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Read along a row: of the words of %1, %2 stand in passages that %3 has too. The framed cell of a row is the share that any other outlet has.</source>
        <comment>outlet, percentage, other outlet</comment>
        <translation>Zeilenweise zu lesen: Von den Wörtern von %1 stehen %2 in Passagen, die auch %3 hat. Die umrahmte Zelle einer Zeile ist der Anteil, den irgendein anderes Medium hat.</translation>
    </message>
    <message>
        <source>shared words</source>
        <translation>gemeinsame Wörter</translation>
    </message>
    <message>
        <source>verbatim: the same words</source>
        <translation>wörtlich: dieselben Wörter</translation>
    </message>
    <message>
        <source>edited: the same words, a few changed</source>
        <translation>bearbeitet: dieselben Wörter, einige geändert</translation>
    </message>
    <message>
        <source>reworded: the same statement in other words</source>
        <translation>umformuliert: dieselbe Aussage in anderen Worten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>other words than in the first outlet of the row</source>
        <translation>andere Wörter als im ersten Medium der Zeile</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>not in the first outlet of the row</source>
        <translation>nicht im ersten Medium der Zeile</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>around it</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>the article&apos;s text before and after the passage</source>
        <translation>der Text des Artikels vor und nach der Passage</translation>
    </message>
    <message>
        <source>Passage %1, continued</source>
        <translation>Passage %1, Fortsetzung</translation>
    </message>
    <message>
        <source>Passage %1 · %2 · %3 of %4 outlets · similarity %5</source>
        <comment>number, relation, outlets with it, all outlets, percentage</comment>
        <translation>Passage %1 · %2 · %3 von %4 Medien · Ähnlichkeit %5</translation>
    </message>
    <message>
        <source>Not in: %1.</source>
        <translation>Nicht in: %1.</translation>
    </message>
    <message>
        <source>Found by: %1.</source>
        <translation>Gefunden durch: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outlet, where it repeats itself</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Report of %1, made by %2</source>
        <comment>date, program and version</comment>
        <translation>Bericht vom %1, erstellt mit %2</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>The file may not be written to.</source>
        <translation>In die Datei darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written to.</source>
        <translation>In den Ordner %1 darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>It cannot be opened for writing: %1</source>
        <translation>Sie kann nicht zum Schreiben geöffnet werden: %1</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>Story ohne Titel</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share in percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with the month&apos;s short name, as QLocale::toString() takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Passage</numerusform>
            <numerusform>%Ln Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. %3 of the words are shared.</source>
        <comment>articles, passages, percentage</comment>
        <translation>%1, %2. %3 der Wörter sind gemeinsam.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln Wiederholung</numerusform>
            <numerusform>%Ln Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3. %4 of the words are shared.</source>
        <comment>articles, passages, repeats, percentage</comment>
        <translation>%1, %2, %3. %4 der Wörter sind gemeinsam.</translation>
    </message>
    <message>
        <source>furniture left out</source>
        <translation>ohne Beiwerk</translation>
    </message>
    <message>
        <source>furniture compared as well</source>
        <translation>Beiwerk mitverglichen</translation>
    </message>
    <message numerus="yes">
        <source>shared runs from %Ln word(s)</source>
        <translation>
            <numerusform>gemeinsame Folgen ab %Ln Wort</numerusform>
            <numerusform>gemeinsame Folgen ab %Ln Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>rewordings at %1</source>
        <translation>Umformulierungen bei %1</translation>
    </message>
    <message>
        <source>no rewordings</source>
        <translation>keine Umformulierungen</translation>
    </message>
    <message>
        <source>The texts were too large or too alike to compare in full: passages may be missing.</source>
        <translation>Die Texte waren zu groß oder zu ähnlich für einen vollständigen Vergleich: Es können Passagen fehlen.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Who shares with whom</source>
        <translation>Wer teilt mit wem</translation>
    </message>
    <message>
        <source>How to read the passages</source>
        <translation>Wie die Passagen zu lesen sind</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Said twice in one article</source>
        <translation>Zweimal im selben Artikel gesagt</translation>
    </message>
    <message>
        <source>The report could not be written whole: %1</source>
        <translation>Der Bericht konnte nicht vollständig geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Stopped before the report was whole.</source>
        <translation>Abgebrochen, bevor der Bericht vollständig war.</translation>
    </message>
    <message>
        <source>How much of the row&apos;s words stand in the column&apos;s article too</source>
        <translation>Wie viele Wörter der Zeile auch im Artikel der Spalte stehen</translation>
    </message>
    <message>
        <source>%1, %2 of %3: %4</source>
        <comment>relation, outlets with it, all outlets, their names</comment>
        <translation>%1, %2 von %3: %4</translation>
    </message>
    <message>
        <source>%1, paragraphs %2</source>
        <comment>outlet, paragraph numbers</comment>
        <translation>%1, Absätze %2</translation>
    </message>
    <message>
        <source>in the first outlet, and left out or put otherwise by most others</source>
        <translation>im ersten Medium, von den meisten anderen weggelassen oder anders gesagt</translation>
    </message>
    <message>
        <source>capital letters tell words apart</source>
        <translation>Großbuchstaben unterscheiden Wörter</translation>
    </message>
    <message>
        <source>accents folded</source>
        <translation>Akzente gleichgesetzt</translation>
    </message>
    <message>
        <source>Settings: %1.</source>
        <comment>a list of settings</comment>
        <translation>Einstellungen: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between settings</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) by hand</source>
        <translation>
            <numerusform>%Ln Korrektur von Hand</numerusform>
            <numerusform>%Ln Korrekturen von Hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them where the text has moved</source>
        <translation>
            <numerusform>%Ln davon an verschobener Stelle</numerusform>
            <numerusform>%Ln davon an verschobenen Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not replayed</source>
        <translation>
            <numerusform>%Ln davon nicht angewandt</numerusform>
            <numerusform>%Ln davon nicht angewandt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Correction %1 (%2) was not replayed: %3</source>
        <comment>number, kind, reason</comment>
        <translation>Korrektur %1 (%2) wurde nicht angewandt: %3</translation>
    </message>
    <message numerus="yes">
        <source>beside long copies only runs from %Ln word(s)</source>
        <translation>
            <numerusform>neben langen Kopien nur Folgen ab %Ln Wort</numerusform>
            <numerusform>neben langen Kopien nur Folgen ab %Ln Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>How each outlet has each passage, and in which paragraph</source>
        <translation>Wie jedes Medium jede Passage bringt und in welchem Absatz</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Passage %1</translation>
    </message>
    <message>
        <source>What says the same stands side by side where the articles&apos; order allows</source>
        <translation>Was dasselbe sagt, steht nebeneinander, soweit die Reihenfolge der Artikel es zulässt</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more passage(s), in the full comparison.</source>
        <translation>
            <numerusform>Und %Ln weitere Passage im vollen Vergleich.</numerusform>
            <numerusform>Und %Ln weitere Passagen im vollen Vergleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>row number, continued</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Outlets %1 to %2 of %3, row by row as on the sheets before.</source>
        <comment>numbers of outlets, their count</comment>
        <translation>Medien %1 bis %2 von %3, Zeile für Zeile wie auf den Blättern davor.</translation>
    </message>
    <message>
        <source>It is no sound PDF: %1</source>
        <translation>Das ist kein gültiges PDF: %1</translation>
    </message>
    <message>
        <source>What &quot;tellings compare --verify&quot; checks</source>
        <translation>Was „tellings compare --verify“ prüft</translation>
    </message>
    <message>
        <source>The whole comparison</source>
        <translation>Der ganze Vergleich</translation>
    </message>
    <message>
        <source>The passages as a table</source>
        <translation>Die Passagen als Tabelle</translation>
    </message>
    <message>
        <source>%1: none of the files is the one that was compared (SHA-256 %2).</source>
        <translation>%1: Keine der Dateien ist die verglichene (SHA-256 %2).</translation>
    </message>
    <message>
        <source>%1: the report knows no such file.</source>
        <translation>%1: Der Bericht kennt keine solche Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) of the report are not found so any more.</source>
        <translation>
            <numerusform>%Ln Passage des Berichts wird nicht mehr so gefunden.</numerusform>
            <numerusform>%Ln Passagen des Berichts werden nicht mehr so gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) are found that the report does not have so.</source>
        <translation>
            <numerusform>%Ln Passage wird gefunden, die der Bericht nicht so hat.</numerusform>
            <numerusform>%Ln Passagen werden gefunden, die der Bericht nicht so hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passages come in another order.</source>
        <translation>Die Passagen kommen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>The report was made by Tellings %1, this is %2.</source>
        <translation>Der Bericht stammt von Tellings %1, dies ist %2.</translation>
    </message>
    <message>
        <source>Each outlet&apos;s text from its top to its end; a line is a passage. Bold lines run over a third of a text or more: what one outlet leads with, another buries.</source>
        <translation>Der Text jedes Mediums von oben bis unten; eine Linie ist eine Passage. Fette Linien laufen über ein Drittel eines Textes oder mehr: Was das eine Medium obenan stellt, vergräbt das andere.</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1</source>
        <translation>Das Logo ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>A report&apos;s name ends in .pdf, .html, .md or .xlsx.</source>
        <translation>Der Name eines Berichts endet auf .pdf, .html, .md oder .xlsx.</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>angewandt</translation>
    </message>
    <message>
        <source>replayed where the text has moved</source>
        <translation>angewandt, wo der Text jetzt steht</translation>
    </message>
    <message>
        <source>not replayed: %1</source>
        <comment>reason</comment>
        <translation>nicht angewandt: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a person</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Correction %1: %2.</source>
        <comment>number, what was done</comment>
        <translation>Korrektur %1: %2.</translation>
    </message>
    <message>
        <source>Outlets, authors, files and addresses are not named.</source>
        <translation>Medien, Namen, Dateien und Adressen sind nicht genannt.</translation>
    </message>
    <message numerus="yes">
        <source>Of each telling no more than %Ln word(s) are quoted.</source>
        <translation>
            <numerusform>Von jeder Fassung ist höchstens %Ln Wort zitiert.</numerusform>
            <numerusform>Von jeder Fassung sind höchstens %Ln Wörter zitiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter chose the passages that are listed; shares and counts are of all.</source>
        <translation>Ein Filter wählte die aufgeführten Passagen; Anteile und Zahlen gelten für alle.</translation>
    </message>
    <message>
        <source>%1 compared the articles word by word, letters and punctuation folded: passages are runs of words, sentences and clauses that two or more of them share, in the same words, edited, or reworded.</source>
        <comment>program and version</comment>
        <translation>%1 verglich die Artikel Wort für Wort, ohne auf Schreibung und Zeichensetzung zu achten: Passagen sind Wortfolgen, Sätze und Satzteile, die zwei oder mehr von ihnen gemeinsam haben, im selben Wortlaut, bearbeitet oder umformuliert.</translation>
    </message>
    <message>
        <source>The SHA-256 sums in the table of articles tell whether a file is the one that was compared.</source>
        <translation>Die SHA-256-Summen in der Tabelle der Artikel sagen, ob eine Datei die verglichene ist.</translation>
    </message>
    <message>
        <source>Nothing was corrected by hand.</source>
        <translation>Nichts wurde von Hand korrigiert.</translation>
    </message>
    <message>
        <source>Outlet %1</source>
        <comment>a name for an outlet that is not to be known</comment>
        <translation>Medium %1</translation>
    </message>
    <message>
        <source>Editor&apos;s one-pager</source>
        <translation>Eine Seite für die Redaktion</translation>
    </message>
    <message>
        <source>Full comparison</source>
        <translation>Voller Vergleich</translation>
    </message>
    <message>
        <source>Research appendix</source>
        <translation>Anhang für die Forschung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Who carried what</source>
        <translation>Wer was brachte</translation>
    </message>
    <message>
        <source>Where each outlet placed it</source>
        <translation>Wo jedes Medium es brachte</translation>
    </message>
    <message>
        <source>The articles side by side</source>
        <translation>Die Artikel nebeneinander</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Wie dies entstand</translation>
    </message>
    <message numerus="yes">
        <source>No passage stands in all %Ln outlet(s).</source>
        <translation>
            <numerusform>In dem einen Medium steht keine Passage.</numerusform>
            <numerusform>Keine Passage steht in allen %Ln Medien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) stand in all outlets: %1.</source>
        <comment>a list of numbers</comment>
        <translation>
            <numerusform>%Ln Passage steht in allen Medien: %1.</numerusform>
            <numerusform>%Ln Passagen stehen in allen Medien: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of %2 passages left out; %3 of its words stand nowhere else.</source>
        <comment>outlet, all passages, percentage</comment>
        <translation>
            <numerusform>%1: %Ln von %2 Passagen ausgelassen; %3 der Wörter stehen sonst nirgends.</numerusform>
            <numerusform>%1: %Ln von %2 Passagen ausgelassen; %3 der Wörter stehen sonst nirgends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in %2, but in %Ln other(s): “%1” (passage %3)</source>
        <comment>first words, our outlet, number of the passage</comment>
        <translation>
            <numerusform>Nicht in %2, aber in %Ln anderen: „%1“ (Passage %3)</numerusform>
            <numerusform>Nicht in %2, aber in %Ln anderen: „%1“ (Passage %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more that %1 left out.</source>
        <comment>our outlet</comment>
        <translation>
            <numerusform>Und %Ln weitere, die %1 ausließ.</numerusform>
            <numerusform>Und %Ln weitere, die %1 ausließ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in %1: “%2”</source>
        <comment>our outlet, first words</comment>
        <translation>Nur in %1: „%2“</translation>
    </message>
    <message>
        <source>¶&#xa0;%1</source>
        <comment>paragraph number</comment>
        <translation>¶&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>Listed are %1 of %Ln passage(s).</source>
        <comment>how many of them</comment>
        <translation>
            <numerusform>Aufgeführt sind %1 von %Ln Passage.</numerusform>
            <numerusform>Aufgeführt sind %1 von %Ln Passagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>zu wenig Speicher</translation>
    </message>
    <message>
        <source>• the telling that others are measured against, = verbatim, ≈ edited, ~ reworded, – left out; the number beside it is the paragraph&apos;s.</source>
        <translation>• die Fassung, an der andere gemessen werden, = wörtlich, ≈ bearbeitet, ~ umformuliert, – weggelassen; die Zahl daneben ist die des Absatzes.</translation>
    </message>
    <message>
        <source>• the telling that others are measured against, = verbatim, ≈ edited, ~ reworded, – left out.</source>
        <translation>• die Fassung, an der andere gemessen werden, = wörtlich, ≈ bearbeitet, ~ umformuliert, – weggelassen.</translation>
    </message>
    <message>
        <source>The story for Tellings, without the texts</source>
        <translation>Die Geschichte für Tellings, ohne die Texte</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(Fortsetzung)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no figure</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Agreement needs two coders, and one alone has coded: %1.</source>
        <translation>Übereinstimmung braucht zwei Codierende, und nur eine Person hat codiert: %1.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>n</source>
        <comment>number of units</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codierende</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) on single codes, outlets and links cannot be had and are not listed: too little was coded twice, or everybody said the same.</source>
        <translation>
            <numerusform>%Ln Wert zu einzelnen Codes, Medien und Verknüpfungen ist nicht zu haben und nicht aufgeführt: Zu wenig wurde doppelt codiert, oder alle sagten dasselbe.</numerusform>
            <numerusform>%Ln Werte zu einzelnen Codes, Medien und Verknüpfungen sind nicht zu haben und nicht aufgeführt: Zu wenig wurde doppelt codiert, oder alle sagten dasselbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every annotation as a table</source>
        <translation>Jede Anmerkung als Tabelle</translation>
    </message>
    <message>
        <source>The codebook as a table</source>
        <translation>Das Codebuch als Tabelle</translation>
    </message>
    <message>
        <source>The agreement of the coders</source>
        <translation>Die Übereinstimmung der Codierenden</translation>
    </message>
    <message>
        <source>The agreement of the coders as a table</source>
        <translation>Die Übereinstimmung der Codierenden als Tabelle</translation>
    </message>
    <message>
        <source>(the text was left out)</source>
        <translation>(der Text wurde weggelassen)</translation>
    </message>
    <message>
        <source>%1, no longer found in its text</source>
        <comment>outlet</comment>
        <translation>%1, im Text nicht mehr zu finden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outlet, place in its text</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>Passage %1</translation>
    </message>
    <message>
        <source>a passage</source>
        <translation>eine Passage</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Die ganze Geschichte</translation>
    </message>
    <message>
        <source>%1, the whole article</source>
        <comment>outlet</comment>
        <translation>%1, der ganze Artikel</translation>
    </message>
    <message>
        <source>%1, lacks %2</source>
        <comment>outlet, passage</comment>
        <translation>%1, ohne %2</translation>
    </message>
    <message>
        <source>All tellings of %1</source>
        <comment>passage</comment>
        <translation>Alle Fassungen: %1</translation>
    </message>
    <message>
        <source>%1 against %2, %3</source>
        <comment>outlet, other outlet, passage</comment>
        <translation>%1 gegen %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, passage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Codes by outlet</source>
        <translation>Codes nach Medium</translation>
    </message>
    <message>
        <source>How many codings of each code are on something of each outlet, of all coders together. A coding of a passage counts for every outlet that has it, one of an absence for the outlet that lacks it. Codes that nobody put are not listed.</source>
        <translation>Wie viele Codierungen mit jedem Code etwas von jedem Medium betreffen, von allen Codierenden zusammen. Die Codierung einer Passage zählt für jedes Medium, das sie hat, die eines Fehlens für das Medium, dem sie fehlt. Codes, die niemand vergeben hat, sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Final codes by outlet</source>
        <translation>Endgültige Codes nach Medium</translation>
    </message>
    <message>
        <source>The same of what was agreed upon.</source>
        <translation>Dasselbe für das, worauf man sich geeinigt hat.</translation>
    </message>
    <message>
        <source>%1, from article %2 on</source>
        <comment>name of a table, number</comment>
        <translation>%1, ab Artikel %2</translation>
    </message>
    <message>
        <source>Outlets go by their numbers in the report&apos;s order: %1.</source>
        <translation>Medien stehen mit ihrer Nummer in der Reihenfolge des Berichts: %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Every annotation</source>
        <translation>Jede Anmerkung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codiert von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A code that the codebook lacks</source>
        <translation>Ein Code, der im Codebuch fehlt</translation>
    </message>
    <message>
        <source>Notes without a code</source>
        <translation>Notizen ohne Code</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s), each under its codes and in the order of the articles. Of tellings of a passage the first words are quoted.</source>
        <translation>
            <numerusform>%Ln Anmerkung, unter ihren Codes. Von Fassungen einer Passage sind die ersten Wörter zitiert.</numerusform>
            <numerusform>%Ln Anmerkungen, jede unter ihren Codes und in der Reihenfolge der Artikel. Von Fassungen einer Passage sind die ersten Wörter zitiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>final, by %1</source>
        <comment>coder</comment>
        <translation>endgültig, von %1</translation>
    </message>
    <message>
        <source>Where coders differ</source>
        <translation>Wo sich Codierende unterscheiden</translation>
    </message>
    <message>
        <source>What each said</source>
        <translation>Was jede Person sagt</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>coder, codes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) were coded by two coders or more.</source>
        <extracomment>things that two coders or more have coded</extracomment>
        <translation>
            <numerusform>%Ln Sache wurde von zwei oder mehr Personen codiert.</numerusform>
            <numerusform>%Ln Sachen wurden von zwei oder mehr Personen codiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>They said the same of all of them.</source>
        <translation>Zu allen haben sie dasselbe gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln of them they said different things.</source>
        <translation>
            <numerusform>Zu %Ln davon haben sie Verschiedenes gesagt.</numerusform>
            <numerusform>Zu %Ln davon haben sie Verschiedenes gesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coder %1</source>
        <comment>a name for a coder who is not to be known</comment>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Those who coded and corrected are not named; what they wrote stands as it is.</source>
        <translation>Wer codiert und korrigiert hat, ist nicht genannt; was sie geschrieben haben, steht unverändert da.</translation>
    </message>
    <message>
        <source>A PDF of this report is made for archives (PDF/A-1b), which hold no other files: neither its data nor what would let Tellings check it are inside.</source>
        <translation>Ein PDF dieses Berichts ist für Archive gemacht (PDF/A-1b) und enthält keine anderen Dateien: weder seine Daten noch was Tellings zum Prüfen bräuchte.</translation>
    </message>
    <message>
        <source>Nothing was coded by hand.</source>
        <translation>Nichts wurde von Hand codiert.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Agreement of the coders</source>
        <translation>Übereinstimmung der Codierenden</translation>
    </message>
    <message>
        <source>There is nothing in it to check: it is no report of Tellings, or one with names hidden or for archives.</source>
        <translation>Darin ist nichts zu prüfen: Es ist kein Bericht von Tellings oder einer mit verborgenen Namen oder für Archive.</translation>
    </message>
    <message>
        <source>Of %1. A unit is what one of them or more has coded: an aligned passage, a stretch of marked words, or an article; text that all left alone is none, and who has coded nothing in an article is missing there. n is the number of units. Krippendorff&apos;s alpha bears conclusions from 0.800 on and tentative ones from 0.667. Intervals are where the figure lies with units drawn anew from these (bootstrap, 95 of 100 cases).</source>
        <comment>names of coders</comment>
        <translation>Von %1. Eine Einheit ist, was mindestens eine der Personen codiert hat: eine ausgerichtete Passage, eine Stelle mit markierten Wörtern oder ein Artikel; Text, den alle unberührt ließen, ist keine, und wer in einem Artikel nichts codiert hat, fehlt dort. n ist die Zahl der Einheiten. Krippendorffs Alpha trägt Schlüsse ab 0,800 und vorläufige ab 0,667. Intervalle sagen, wo der Wert mit neu aus diesen gezogenen Einheiten liegt (Bootstrap, in 95 von 100 Fällen).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>outlet, how far down its text as a percentage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Passage %1, moved: %2.</source>
        <comment>number, places</comment>
        <translation>Passage %1, verschoben: %2.</translation>
    </message>
    <message>
        <source>Passage %1: %2.</source>
        <comment>number, places</comment>
        <translation>Passage %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more passage(s).</source>
        <translation>
            <numerusform>Und %Ln weitere Passage.</numerusform>
            <numerusform>Und %Ln weitere Passagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart of how far down its text each outlet placed each passage.</source>
        <translation>Diagramm: wie weit unten in seinem Text jedes Medium jede Passage gebracht hat.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
</context>
<context>
    <name>ShortcutKeys</name>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
    </message>
    <message>
        <source>Next and previous passage, in the texts</source>
        <translation>Nächste und vorige Passage, in den Texten</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Choose the passage at the cursor, in the texts</source>
        <translation>Die Passage an der Schreibmarke wählen, in den Texten</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Links, Alt+Rechts</translation>
    </message>
    <message>
        <source>The text beside this one</source>
        <translation>Der Text daneben</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Choose a passage, in the list</source>
        <translation>Eine Passage wählen, in der Liste</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Größere oder kleinere Schrift</translation>
    </message>
    <message>
        <source>Back and forward buttons of the mouse</source>
        <translation>Zurück- und Vorwärtstaste der Maus</translation>
    </message>
    <message>
        <source>Where you were before, and on again</source>
        <translation>Wo Sie vorher waren, und wieder weiter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>The next part of the window</source>
        <translation>Der nächste Teil des Fensters</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>StoryFile</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is not a text and was ignored.</source>
        <extracomment>%1 is a key of the file, %2 says where it stands</extracomment>
        <translation>„%1“ (%2) ist kein Text und wurde ignoriert.</translation>
    </message>
    <message>
        <source>Article %1 is not an object and was left out.</source>
        <translation>Artikel %1 ist kein Objekt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>Article %1 names no file and was left out.</source>
        <translation>Artikel %1 nennt keine Datei und wurde weggelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies outside of the story&apos;s folder and was left out.</source>
        <translation>„%1“ liegt außerhalb des Story-Ordners und wurde weggelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed twice.</source>
        <translation>„%1“ ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is not a web address and was ignored.</source>
        <translation>„%1“ (%2) ist keine Webadresse und wurde ignoriert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is not a date that we can read (2026-03-14T08:12:00Z) and was ignored.</source>
        <translation>„%1“ (%2) ist kein lesbares Datum (2026-03-14T08:12:00Z) und wurde ignoriert.</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>&quot;articles&quot; is not a list and was ignored.</source>
        <translation>„articles“ ist keine Liste und wurde ignoriert.</translation>
    </message>
    <message>
        <source>The JSON is malformed: %1 (%2).</source>
        <extracomment>%1 is the reason, %2 is &quot;line 3, column 14&quot;</extracomment>
        <translation>Das JSON ist fehlerhaft: %1 (%2).</translation>
    </message>
    <message>
        <source>The file is not a JSON object.</source>
        <translation>Die Datei ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>StoryInputs</name>
    <message>
        <source>The folder has no articles in it (%1).</source>
        <translation>Der Ordner enthält keine Artikel (%1).</translation>
    </message>
    <message>
        <source>The folder may not be read.</source>
        <translation>Der Ordner darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Listed in story.json, but not there.</source>
        <translation>In story.json aufgeführt, aber nicht vorhanden.</translation>
    </message>
    <message>
        <source>Listed in story.json, but it is a folder.</source>
        <translation>In story.json aufgeführt, aber ein Ordner.</translation>
    </message>
    <message>
        <source>The file was given twice; it is read once.</source>
        <translation>Die Datei wurde zweimal angegeben; sie wird einmal gelesen.</translation>
    </message>
    <message>
        <source>This is the same file as %1; it is read once.</source>
        <translation>Das ist dieselbe Datei wie %1; sie wird einmal gelesen.</translation>
    </message>
</context>
<context>
    <name>StoryLoader</name>
    <message>
        <source>This is not a kind of file that articles are read from (%1).</source>
        <translation>Aus Dateien dieser Art werden keine Artikel gelesen (gelesen werden %1).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>No files were given.</source>
        <translation>Es wurden keine Dateien angegeben.</translation>
    </message>
</context>
<context>
    <name>StoryMerge</name>
    <message>
        <source>This is one of the two copies, and neither is to be changed.</source>
        <translation>Das ist eine der beiden Kopien, und keine von beiden soll geändert werden.</translation>
    </message>
    <message>
        <source>This is another story, and no copy of the one in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Das ist eine andere Geschichte und keine Kopie der in %1.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Title of the story</source>
        <translation>Titel der Geschichte</translation>
    </message>
    <message>
        <source>Setting of the comparison: %1</source>
        <translation>Einstellung des Vergleichs: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Headline&quot; or the like, %2 an outlet</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Text, %1</translation>
    </message>
    <message>
        <source>Article, %1</source>
        <translation>Artikel, %1</translation>
    </message>
    <message>
        <source>Annotation of the story</source>
        <translation>Anmerkung zur Geschichte</translation>
    </message>
    <message>
        <source>Annotation of “%1”</source>
        <translation>Anmerkung zu „%1“</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Reihenfolge der Artikel</translation>
    </message>
</context>
<context>
    <name>StoryStore</name>
    <message>
        <source>Another program is working on this file.</source>
        <translation>Ein anderes Programm arbeitet an dieser Datei.</translation>
    </message>
    <message>
        <source>The file or its folder may not be written to.</source>
        <translation>In die Datei oder ihren Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be opened.</source>
        <translation>Die Datei oder ihr Ordner lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Files cannot be locked in this folder.</source>
        <translation>In diesem Ordner lassen sich Dateien nicht sperren.</translation>
    </message>
    <message>
        <source>The disk failed while the file was read or written.</source>
        <translation>Der Datenträger hat beim Lesen oder Schreiben der Datei versagt.</translation>
    </message>
    <message>
        <source>The file is too large for this computer&apos;s memory.</source>
        <translation>Die Datei ist zu groß für den Speicher dieses Rechners.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <extracomment>%1 is a technical detail in English</extracomment>
        <translation>Die Datei ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>This is not a story file of Tellings.</source>
        <translation>Das ist keine Story-Datei von Tellings.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>It is open in %1 on %2 (process %3). If that is long gone, delete %4.</source>
        <extracomment>%1 is a program, %2 a computer, %3 the number of a process, %4 a file</extracomment>
        <translation>Sie ist in %1 auf %2 geöffnet (Prozess %3). Wenn es den längst nicht mehr gibt, löschen Sie %4.</translation>
    </message>
    <message>
        <source>no folder can be made</source>
        <translation>es lässt sich kein Ordner anlegen</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>der Datenträger ist vielleicht voll</translation>
    </message>
    <message>
        <source>No folder can be made there.</source>
        <translation>Dort lässt sich kein Ordner anlegen.</translation>
    </message>
    <message>
        <source>A newer Tellings made this file. It is open for reading only, so that nothing is lost.</source>
        <translation>Ein neueres Tellings hat diese Datei angelegt. Sie ist nur zum Lesen geöffnet, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>An older Tellings made this file. It was brought up to date; as it was it is kept in %1.</source>
        <translation>Ein älteres Tellings hat diese Datei angelegt. Sie wurde auf den neuen Stand gebracht; wie sie war, ist sie in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 It is open for reading only.</source>
        <extracomment>%1 is why the file cannot be written</extracomment>
        <translation>%1 Sie ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Another program changed the file while it was open here.</source>
        <translation>Ein anderes Programm hat die Datei geändert, während sie hier geöffnet war.</translation>
    </message>
    <message>
        <source>The file was deleted, moved or replaced while it was open.</source>
        <translation>Die Datei wurde gelöscht, verschoben oder ersetzt, während sie geöffnet war.</translation>
    </message>
    <message>
        <source>The story is open for reading only.</source>
        <translation>Die Story ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The edit does not fit the story (%1).</source>
        <extracomment>%1 is a technical detail in English</extracomment>
        <translation>Die Änderung passt nicht zur Story (%1).</translation>
    </message>
    <message>
        <source>%1 Nothing can be kept in %2 either: %3</source>
        <extracomment>%1 is why the file cannot be written, %2 a folder, %3 why that cannot be written either</extracomment>
        <translation>%1 Auch in %2 lässt sich nichts aufbewahren: %3</translation>
    </message>
    <message>
        <source>%1 Everything is kept, and the work goes on in %2.</source>
        <extracomment>%1 is why the file cannot be written, %2 another file</extracomment>
        <translation>%1 Es ist alles aufbewahrt, und die Arbeit geht in %2 weiter.</translation>
    </message>
    <message>
        <source>Another file was put in this one&apos;s place, and what was not yet in the old one cannot be set aside.</source>
        <translation>Eine andere Datei steht jetzt an der Stelle dieser, und was in der alten noch nicht stand, lässt sich nicht beiseitelegen.</translation>
    </message>
    <message>
        <source>Another file was put in this one&apos;s place after Tellings had stopped. The latest changes to the old one do not belong here; they are kept in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Eine andere Datei steht an der Stelle dieser, seit Tellings beendet wurde. Die letzten Änderungen an der alten gehören nicht hierher; sie bleiben in %1.</translation>
    </message>
    <message>
        <source>Another file was put in this one&apos;s place.</source>
        <translation>Eine andere Datei steht jetzt an der Stelle dieser.</translation>
    </message>
    <message>
        <source>The story itself is in this file; a copy without its texts would replace it.</source>
        <translation>In dieser Datei liegt die Geschichte selbst; eine Kopie ohne Texte würde sie ersetzen.</translation>
    </message>
</context>
<context>
    <name>TextArticle</name>
    <message>
        <source>The file has no text in it.</source>
        <translation>Die Datei enthält keinen Text.</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This is a binary file, not text.</source>
        <translation>Das ist eine Binärdatei, kein Text.</translation>
    </message>
    <message>
        <source>This is %1, not text.</source>
        <translation>Das ist %1, kein Text.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>A version is one file.</source>
        <translation>Eine Fassung ist eine einzelne Datei.</translation>
    </message>
    <message>
        <source>This is the article of %1 in the story.</source>
        <comment>outlet</comment>
        <translation>Das ist der Artikel von %1 in der Geschichte.</translation>
    </message>
    <message>
        <source>The article is no longer in the story.</source>
        <translation>Der Artikel ist nicht mehr in der Geschichte.</translation>
    </message>
    <message>
        <source>Nothing is marked in this article.</source>
        <translation>In diesem Artikel ist nichts markiert.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing that is marked has moved (%n place(s)).</source>
        <translation>
            <numerusform>Nichts Markiertes hat sich verschoben (%n Stelle).</numerusform>
            <numerusform>Nichts Markiertes hat sich verschoben (%n Stellen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n marked place(s) could not be placed.</source>
        <translation>
            <numerusform>%1 von %n markierten Stelle ließ sich nicht zuordnen.</numerusform>
            <numerusform>%1 von %n markierten Stellen ließen sich nicht zuordnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found elsewhere: please check.</source>
        <translation>
            <numerusform>%n Stelle anderswo gefunden: bitte prüfen.</numerusform>
            <numerusform>%n Stellen anderswo gefunden: bitte prüfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZipFile</name>
    <message>
        <source>The archive could not be made.</source>
        <translation>Das Archiv ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>It is no zip archive, or a damaged one.</source>
        <translation>Sie ist kein Zip-Archiv, oder ein beschädigtes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in it is damaged or encrypted.</source>
        <translation>„%1“ darin ist beschädigt oder verschlüsselt.</translation>
    </message>
    <message>
        <source>It names a file that leads out of it: &quot;%1&quot;.</source>
        <translation>Sie nennt eine Datei, die aus ihr hinausführt: „%1“.</translation>
    </message>
    <message>
        <source>It has &quot;%1&quot; twice.</source>
        <translation>Sie enthält „%1“ zweimal.</translation>
    </message>
    <message>
        <source>It holds more files than a project may have.</source>
        <translation>Sie enthält mehr Dateien, als ein Projekt haben darf.</translation>
    </message>
    <message>
        <source>It unpacks to more than a project may be.</source>
        <translation>Entpackt ist sie größer, als ein Projekt sein darf.</translation>
    </message>
</context>
<context>
    <name>tellings::Actions</name>
    <message>
        <source>&amp;Open Story...</source>
        <translation>Story ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open the articles of one story</source>
        <translation>Die Artikel einer Story öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Folder...</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open all articles in a folder as one story</source>
        <translation>Alle Artikel eines Ordners als eine Story öffnen</translation>
    </message>
    <message>
        <source>Open S&amp;ample Story</source>
        <translation>&amp;Beispielstory öffnen</translation>
    </message>
    <message>
        <source>Look around with an invented story told by several outlets</source>
        <translation>Sich an einer erfundenen Story umsehen, die mehrere Medien erzählen</translation>
    </message>
    <message>
        <source>&amp;Save Report as PDF...</source>
        <translation>Bericht als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>Save the comparison as a report to print or send</source>
        <translation>Den Vergleich als Bericht zum Drucken oder Verschicken speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Next Passage</source>
        <translation>&amp;Nächste Passage</translation>
    </message>
    <message>
        <source>&amp;Previous Passage</source>
        <translation>&amp;Vorige Passage</translation>
    </message>
    <message>
        <source>&amp;Clear Choice</source>
        <translation>&amp;Auswahl aufheben</translation>
    </message>
    <message>
        <source>Show all passages alike again</source>
        <translation>Alle Passagen wieder gleich zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Ordinary Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation>&amp;Passagen</translation>
    </message>
    <message>
        <source>Show or hide the list of passages</source>
        <translation>Die Liste der Passagen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Compare &amp;Settings...</source>
        <translation>Vergleichs&amp;einstellungen …</translation>
    </message>
    <message>
        <source>How much must be alike to be called a passage</source>
        <translation>Wie viel übereinstimmen muss, um als Passage zu gelten</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Tellings</source>
        <translation>Ü&amp;ber Tellings</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Confirm Passage</source>
        <translation>Passage be&amp;stätigen</translation>
    </message>
    <message>
        <source>The chosen passage is right, whatever a later run finds</source>
        <translation>Die gewählte Passage stimmt, was auch immer ein späterer Lauf findet</translation>
    </message>
    <message>
        <source>Re&amp;ject Passage</source>
        <translation>Passage &amp;verwerfen</translation>
    </message>
    <message>
        <source>The chosen passage is none</source>
        <translation>Die gewählte Passage ist keine</translation>
    </message>
    <message>
        <source>Reject in This &amp;Outlet</source>
        <translation>In diesem &amp;Medium verwerfen</translation>
    </message>
    <message>
        <source>What this column says does not belong to the chosen passage</source>
        <translation>Was diese Spalte sagt, gehört nicht zur gewählten Passage</translation>
    </message>
    <message>
        <source>&amp;Link Selections</source>
        <translation>Auswahlen ver&amp;binden</translation>
    </message>
    <message>
        <source>The words selected in two columns or more are one passage</source>
        <translation>Die in zwei oder mehr Spalten ausgewählten Wörter sind eine Passage</translation>
    </message>
    <message>
        <source>&amp;Split by Outlet...</source>
        <translation>Nach Medien &amp;teilen …</translation>
    </message>
    <message>
        <source>Some outlets&apos; tellings are a passage of their own</source>
        <translation>Die Fassungen einiger Medien sind eine eigene Passage</translation>
    </message>
    <message>
        <source>Split at the C&amp;ursors</source>
        <translation>An den Schreib&amp;marken teilen</translation>
    </message>
    <message>
        <source>A second passage begins at the cursors of the columns</source>
        <translation>An den Schreibmarken der Spalten beginnt eine zweite Passage</translation>
    </message>
    <message>
        <source>&amp;Merge With...</source>
        <translation>&amp;Zusammenlegen mit …</translation>
    </message>
    <message>
        <source>The chosen passage and another are one</source>
        <translation>Die gewählte Passage und eine andere sind eine</translation>
    </message>
    <message>
        <source>Correc&amp;tions...</source>
        <translation>&amp;Korrekturen …</translation>
    </message>
    <message>
        <source>What was corrected by hand</source>
        <translation>Was von Hand korrigiert wurde</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find words in all columns</source>
        <translation>Wörter in allen Spalten suchen</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Tables and C&amp;harts</source>
        <translation>Tabellen und &amp;Diagramme</translation>
    </message>
    <message>
        <source>Show or hide who has what, who shares how much, where and when</source>
        <translation>Zeigen oder verbergen, wer was hat, wer wie viel teilt, wo und wann</translation>
    </message>
    <message>
        <source>&amp;Coverage</source>
        <translation>&amp;Abdeckung</translation>
    </message>
    <message>
        <source>Which outlet has which passage, and what one left out</source>
        <translation>Welches Medium welche Passage hat und was eines weggelassen hat</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>How much each outlet shares with each other</source>
        <translation>Wie viel jedes Medium mit jedem anderen teilt</translation>
    </message>
    <message>
        <source>&amp;Prominence</source>
        <translation>&amp;Platzierung</translation>
    </message>
    <message>
        <source>Where each outlet placed a passage</source>
        <translation>Wo jedes Medium eine Passage platziert hat</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitverlauf</translation>
    </message>
    <message>
        <source>Who published first</source>
        <translation>Wer zuerst veröffentlicht hat</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Show the columns of all articles, in the order they were opened</source>
        <translation>Die Spalten aller Artikel zeigen, in der Reihenfolge des Öffnens</translation>
    </message>
    <message>
        <source>Show Only Those of the &amp;Passage</source>
        <translation>Nur die der &amp;Passage zeigen</translation>
    </message>
    <message>
        <source>Hide the columns that lack the chosen passage</source>
        <translation>Die Spalten verbergen, denen die gewählte Passage fehlt</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>Spalte &amp;verbergen</translation>
    </message>
    <message>
        <source>Hide the column with the cursor</source>
        <translation>Die Spalte mit der Schreibmarke verbergen</translation>
    </message>
    <message>
        <source>Move Column &amp;Back</source>
        <translation>Spalte &amp;zurück</translation>
    </message>
    <message>
        <source>Move the column with the cursor toward the first</source>
        <translation>Die Spalte mit der Schreibmarke zur ersten hin bewegen</translation>
    </message>
    <message>
        <source>Move Column &amp;On</source>
        <translation>Spalte &amp;weiter</translation>
    </message>
    <message>
        <source>Move the column with the cursor toward the last</source>
        <translation>Die Spalte mit der Schreibmarke zur letzten hin bewegen</translation>
    </message>
    <message>
        <source>Copy &amp;With Citation</source>
        <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy the selection or the passage with outlet, headline, date, address</source>
        <translation>Die Auswahl oder die Passage mit Medium, Überschrift, Datum und Adresse kopieren</translation>
    </message>
    <message>
        <source>From the &amp;Base Telling</source>
        <translation>Zur &amp;Grundlage</translation>
    </message>
    <message>
        <source>Mark the words that differ from the pinned outlet&apos;s, or the first&apos;s</source>
        <translation>Die Wörter markieren, die vom angehefteten oder vom ersten Medium abweichen</translation>
    </message>
    <message>
        <source>From What &amp;Most Say</source>
        <translation>Zu dem, was die &amp;meisten sagen</translation>
    </message>
    <message>
        <source>Mark the words that most outlets do not have</source>
        <translation>Die Wörter markieren, die die meisten Medien nicht haben</translation>
    </message>
    <message>
        <source>&amp;Typography as Well</source>
        <translation>Auch &amp;Typografie</translation>
    </message>
    <message>
        <source>Frame where the same words are written otherwise</source>
        <translation>Einrahmen, wo dieselben Wörter anders geschrieben sind</translation>
    </message>
    <message>
        <source>Next &amp;Telling</source>
        <translation>Nächste &amp;Fassung</translation>
    </message>
    <message>
        <source>The chosen passage in the next outlet that has it</source>
        <translation>Die gewählte Passage im nächsten Medium, das sie hat</translation>
    </message>
    <message>
        <source>Previous Te&amp;lling</source>
        <translation>Vorige Fa&amp;ssung</translation>
    </message>
    <message>
        <source>The chosen passage in the outlet before</source>
        <translation>Die gewählte Passage im Medium davor</translation>
    </message>
    <message>
        <source>&amp;Go to Paragraph...</source>
        <translation>Gehe zu A&amp;bsatz …</translation>
    </message>
    <message>
        <source>A paragraph of an outlet by its number</source>
        <translation>Ein Absatz eines Mediums nach seiner Nummer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>Wo Sie vorher waren</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Vor&amp;wärts</translation>
    </message>
    <message>
        <source>Where you went on to</source>
        <translation>Wohin Sie weitergegangen waren</translation>
    </message>
    <message>
        <source>Say Where &amp;I Am</source>
        <translation>Sagen, wo &amp;ich bin</translation>
    </message>
    <message>
        <source>The paragraph at the cursor in one sentence</source>
        <translation>Der Absatz an der Schreibmarke in einem Satz</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Quelltext</translation>
    </message>
    <message>
        <source>The stored source of the column with the cursor, and back</source>
        <translation>Der gespeicherte Quelltext der Spalte mit der Schreibmarke, und zurück</translation>
    </message>
    <message>
        <source>Article &amp;Details...</source>
        <translation>A&amp;ngaben zum Artikel …</translation>
    </message>
    <message>
        <source>Outlet, headline, byline, date, address and language</source>
        <translation>Medium, Überschrift, Autorenzeile, Datum, Adresse und Sprache</translation>
    </message>
    <message>
        <source>Search P&amp;assages...</source>
        <translation>P&amp;assagen durchsuchen …</translation>
    </message>
    <message>
        <source>Search the list of passages</source>
        <translation>Die Liste der Passagen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Choose which passages and which text are shown</source>
        <translation>Wählen, welche Passagen und welcher Text gezeigt werden</translation>
    </message>
    <message>
        <source>Show A&amp;ll Text</source>
        <translation>&amp;Allen Text zeigen</translation>
    </message>
    <message>
        <source>Show all text of all articles</source>
        <translation>Allen Text aller Artikel zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Shared Text Only</source>
        <translation>Nur &amp;gemeinsamen Text zeigen</translation>
    </message>
    <message>
        <source>Fold paragraphs without text that other outlets have</source>
        <translation>Absätze einklappen, die keinen Text anderer Medien enthalten</translation>
    </message>
    <message>
        <source>Show Text &amp;Only Here</source>
        <translation>Nur &amp;eigenen Text zeigen</translation>
    </message>
    <message>
        <source>Fold paragraphs without text that one outlet alone has</source>
        <translation>Absätze einklappen, die keinen Text enthalten, den nur ein Medium hat</translation>
    </message>
    <message>
        <source>Open All &amp;Gaps</source>
        <translation>Alle &amp;Lücken öffnen</translation>
    </message>
    <message>
        <source>Show what the filter folds away, or fold it again</source>
        <translation>Zeigen, was der Filter einklappt, oder es wieder einklappen</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Show all text and all passages again</source>
        <translation>Wieder allen Text und alle Passagen zeigen</translation>
    </message>
    <message>
        <source>&amp;Tight</source>
        <translation>&amp;Eng</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Bequem</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>&amp;Weit</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Column</source>
        <translation>Spalte ein- oder aus&amp;klappen</translation>
    </message>
    <message>
        <source>Fold the column with the cursor to its strip, or unfold it</source>
        <translation>Die Spalte mit der Schreibmarke bis auf ihren Streifen einklappen oder wieder ausklappen</translation>
    </message>
    <message>
        <source>&amp;Widen Column</source>
        <translation>Spalte ver&amp;breitern</translation>
    </message>
    <message>
        <source>Make the column with the cursor wider</source>
        <translation>Die Spalte mit der Schreibmarke breiter machen</translation>
    </message>
    <message>
        <source>&amp;Narrow Column</source>
        <translation>Spalte ver&amp;schmälern</translation>
    </message>
    <message>
        <source>Make the column with the cursor narrower</source>
        <translation>Die Spalte mit der Schreibmarke schmaler machen</translation>
    </message>
    <message>
        <source>&amp;Even Widths</source>
        <translation>&amp;Gleiche Breiten</translation>
    </message>
    <message>
        <source>Make all columns equally wide</source>
        <translation>Alle Spalten gleich breit machen</translation>
    </message>
    <message>
        <source>Save S&amp;tory As...</source>
        <translation>Story speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Keep the story, its texts and all corrections in one file</source>
        <translation>Die Story, ihre Texte und alle Korrekturen in einer Datei aufbewahren</translation>
    </message>
    <message>
        <source>Add Articl&amp;es...</source>
        <translation>Artik&amp;el hinzufügen …</translation>
    </message>
    <message>
        <source>Add more articles to the story that is open</source>
        <translation>Der geöffneten Geschichte weitere Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Attac&amp;h Own Copies...</source>
        <translation>Ei&amp;gene Texte einfügen …</translation>
    </message>
    <message>
        <source>Put your own copies of articles where a story was sent without texts</source>
        <translation>Eigene Texte einfügen, wo eine Geschichte ohne Texte kam</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Go on in a copy without a name; the file stays as it is</source>
        <translation>In einer Kopie ohne Namen weiterarbeiten; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>E&amp;xport a Copy...</source>
        <translation>&amp;Kopie exportieren …</translation>
    </message>
    <message>
        <source>Leave a copy of the story elsewhere and go on here</source>
        <translation>Eine Kopie der Geschichte anderswo ablegen und hier weiterarbeiten</translation>
    </message>
    <message>
        <source>Export &amp;Without Texts...</source>
        <translation>Ohne &amp;Texte exportieren …</translation>
    </message>
    <message>
        <source>Leave a copy to be passed on, without the articles&apos; texts: places, codes and links only</source>
        <translation>Eine Kopie zum Weitergeben, ohne die Texte der Artikel: nur Stellen, Codes und Verknüpfungen</translation>
    </message>
    <message>
        <source>&amp;Report...</source>
        <translation>&amp;Bericht...</translation>
    </message>
    <message>
        <source>Choose what a report holds, look at its pages, print or send it</source>
        <translation>Wählen, was ein Bericht enthält, die Seiten ansehen, drucken oder senden</translation>
    </message>
    <message>
        <source>&amp;Remove From Story</source>
        <translation>Aus der Geschichte ent&amp;fernen</translation>
    </message>
    <message>
        <source>Take the article of the column with the cursor out of the story</source>
        <translation>Den Artikel der Spalte mit der Schreibmarke aus der Geschichte nehmen</translation>
    </message>
    <message>
        <source>Mer&amp;ge Another Copy...</source>
        <translation>Andere Kopie zusammen&amp;führen...</translation>
    </message>
    <message>
        <source>Bring in what somebody else did in a copy of this story; you decide what both changed</source>
        <translation>Übernehmen, was jemand anderes in einer Kopie dieser Geschichte getan hat; was beide geändert haben, entscheiden Sie</translation>
    </message>
    <message>
        <source>&amp;Codes</source>
        <translation>&amp;Codes</translation>
    </message>
    <message>
        <source>Show or hide the codebook; while it is shown, its keys code</source>
        <translation>Codebuch zeigen oder verbergen; solange es zu sehen ist, codieren seine Tasten</translation>
    </message>
    <message>
        <source>Co&amp;dings</source>
        <translation>Co&amp;dierungen</translation>
    </message>
    <message>
        <source>Show or hide the list of all that is coded</source>
        <translation>Liste von allem, was codiert ist, zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Next &amp;Uncoded Passage</source>
        <translation>Nächste &amp;uncodierte Passage</translation>
    </message>
    <message>
        <source>The next passage of which you have coded nothing yet</source>
        <translation>Die nächste Passage, in der Sie noch nichts codiert haben</translation>
    </message>
    <message>
        <source>Coding &amp;Queue...</source>
        <translation>Codier&amp;schlange...</translation>
    </message>
    <message>
        <source>Code passages in random order and, if you like, without outlets&apos; names</source>
        <translation>Passagen in zufälliger Reihenfolge codieren, auf Wunsch ohne die Namen der Medien</translation>
    </message>
    <message>
        <source>&amp;Repeat Last Code</source>
        <translation>Letzten Code &amp;wiederholen</translation>
    </message>
    <message>
        <source>Put the code that was put last where you are now</source>
        <translation>Den zuletzt vergebenen Code hier vergeben</translation>
    </message>
    <message>
        <source>&amp;Note...</source>
        <translation>&amp;Notiz...</translation>
    </message>
    <message>
        <source>A note on what you coded here or, where you did not, on the text</source>
        <translation>Eine Notiz zu dem, was Sie hier codiert haben, oder, wo nichts codiert ist, zum Text</translation>
    </message>
    <message>
        <source>Note on the S&amp;tory...</source>
        <translation>Notiz zur S&amp;tory...</translation>
    </message>
    <message>
        <source>Remo&amp;ve Coding</source>
        <translation>Codierung &amp;entfernen</translation>
    </message>
    <message>
        <source>Take away what you coded here, the closest and latest first</source>
        <translation>Wegnehmen, was Sie hier codiert haben, das Nächste und Letzte zuerst</translation>
    </message>
    <message>
        <source>Co&amp;der...</source>
        <translation>Codiert &amp;von...</translation>
    </message>
    <message>
        <source>Who codes: what you code is kept under this name</source>
        <translation>Wer codiert: Was Sie codieren, wird unter diesem Namen festgehalten</translation>
    </message>
    <message>
        <source>E&amp;xport Coding...</source>
        <translation>Codierung e&amp;xportieren...</translation>
    </message>
    <message>
        <source>What was coded, for other programs: REFI-QDA, web annotations, CSV</source>
        <translation>Was codiert wurde, für andere Programme: REFI-QDA, Web-Annotationen, CSV</translation>
    </message>
    <message>
        <source>I&amp;mport Coding...</source>
        <translation>Codierung i&amp;mportieren...</translation>
    </message>
    <message>
        <source>Add what was coded in another program, or by others, to this story</source>
        <translation>Was in einem anderen Programm oder von anderen codiert wurde, dieser Geschichte hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Agreement...</source>
        <translation>&amp;Übereinstimmung …</translation>
    </message>
    <message>
        <source>How far the coders agree, measured</source>
        <translation>Wie weit die Codierenden übereinstimmen, gemessen</translation>
    </message>
    <message>
        <source>Coders Side by Sid&amp;e...</source>
        <translation>Codierende ne&amp;beneinander …</translation>
    </message>
    <message>
        <source>What each coder said of each thing, and what becomes final</source>
        <translation>Was jede Person wozu gesagt hat, und was endgültig wird</translation>
    </message>
    <message>
        <source>Code Ta&amp;bles...</source>
        <translation>Code-Tab&amp;ellen …</translation>
    </message>
    <message>
        <source>How often each code was put: by outlet, together, by day</source>
        <translation>Wie oft jeder Code gesetzt wurde: nach Medium, zusammen, nach Tag</translation>
    </message>
    <message>
        <source>&amp;Versions and Marked Places...</source>
        <translation>Fassungen &amp;und markierte Stellen …</translation>
    </message>
    <message>
        <source>What changed between the versions of an article, and what became of what is marked in it</source>
        <translation>Was sich zwischen den Fassungen eines Artikels geändert hat und was aus dem Markierten geworden ist</translation>
    </message>
    <message>
        <source>Ne&amp;wer Version From File...</source>
        <translation>Neuere Fassun&amp;g aus Datei …</translation>
    </message>
    <message>
        <source>The article of the column with the cursor as it was published after a correction</source>
        <translation>Der Artikel der Spalte mit dem Cursor, wie er nach einer Berichtigung erschien</translation>
    </message>
    <message>
        <source>Version in &amp;This Column</source>
        <translation>Fassung in &amp;dieser Spalte</translation>
    </message>
    <message>
        <source>Which version of its article the column with the cursor shows</source>
        <translation>Welche Fassung ihres Artikels die Spalte mit dem Cursor zeigt</translation>
    </message>
</context>
<context>
    <name>tellings::AgreementModel</name>
    <message>
        <source>none</source>
        <comment>no figure</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The code, outlet or links that the figure is about</source>
        <translation>Der Code, das Medium oder die Verknüpfungen, um die es geht</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>What is taken for one thing to agree on</source>
        <translation>Was als ein Ding gilt, über das man sich einig sein kann</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>How many units it rests on</source>
        <translation>Auf wie vielen Einheiten er beruht</translation>
    </message>
    <message>
        <source>n</source>
        <comment>number of units</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codierende</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Where it lies with units drawn anew from these, in 95 of 100 cases</source>
        <translation>Wo er mit neu aus diesen gezogenen Einheiten liegt, in 95 von 100 Fällen</translation>
    </message>
</context>
<context>
    <name>tellings::AgreementPage</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Zu:</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>allem</translation>
    </message>
    <message>
        <source>the whole story</source>
        <translation>der ganzen Geschichte</translation>
    </message>
    <message>
        <source>each code</source>
        <translation>jedem Code</translation>
    </message>
    <message>
        <source>each outlet</source>
        <translation>jedem Medium</translation>
    </message>
    <message>
        <source>links by hand</source>
        <translation>Verknüpfungen von Hand</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>&amp;Einheit:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>Counting agreement</source>
        <translation>Übereinstimmung wird gezählt</translation>
    </message>
    <message>
        <source>The agreement was not counted. Another choice of coders counts it again.</source>
        <translation>Die Übereinstimmung wurde nicht gezählt. Eine andere Auswahl von Codierenden zählt sie neu.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Agreement needs two coders or more.</source>
        <translation>Übereinstimmung braucht zwei Codierende oder mehr.</translation>
    </message>
    <message>
        <source>There is no such figure: nothing of this kind has been coded.</source>
        <translation>Eine solche Zahl gibt es nicht: Davon wurde nichts codiert.</translation>
    </message>
</context>
<context>
    <name>tellings::AnchorFateModel</name>
    <message>
        <source>unmoved</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Markiert als</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>tellings::ArticleListModel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % shared</source>
        <translation>%1&#xa0;% gemeinsam</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>text not here</source>
        <comment>of an article, in the place of its words</comment>
        <translation>Text nicht hier</translation>
    </message>
</context>
<context>
    <name>tellings::ArticlesDesk</name>
    <message>
        <source>Add Articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Put the cursor in the column first.</source>
        <translation>Setzen Sie zuerst die Schreibmarke in die Spalte.</translation>
    </message>
    <message>
        <source>%1 is no longer in the story.</source>
        <comment>outlet</comment>
        <translation>%1 gehört nicht mehr zur Geschichte.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing was added to the story.</source>
        <translation>Der Geschichte wurde nichts hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n article(s) to the story, but not these files:</source>
        <translation>
            <numerusform>%n Artikel hinzugefügt, diese Dateien aber nicht:</numerusform>
            <numerusform>%n Artikel hinzugefügt, diese Dateien aber nicht:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n article(s) to the story.</source>
        <translation>
            <numerusform>%n Artikel zur Geschichte hinzugefügt.</numerusform>
            <numerusform>%n Artikel zur Geschichte hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop as a newer version of %1</source>
        <comment>outlet</comment>
        <translation>Als neuere Fassung von %1 ablegen</translation>
    </message>
</context>
<context>
    <name>tellings::ArticlesMenu</name>
    <message>
        <source>%1: %2</source>
        <comment>outlet, headline</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Articles (%1 of %2)</source>
        <comment>shown, all</comment>
        <translation>&amp;Artikel (%1 von %2)</translation>
    </message>
</context>
<context>
    <name>tellings::AttachDesk</name>
    <message>
        <source>This story is open for reading only: save it elsewhere, then attach your copies.</source>
        <translation>Diese Geschichte ist nur zum Lesen geöffnet: Speichern Sie sie an einem anderen Ort und fügen Sie dann Ihre Texte ein.</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Own Copies</source>
        <translation>Eigene Texte</translation>
    </message>
    <message>
        <source>There is not enough memory for these files.</source>
        <translation>Der Speicher reicht für diese Dateien nicht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The outlets&apos; names are hidden: stop the coding queue first.</source>
        <translation>Die Namen der Medien sind verborgen: Beenden Sie zuerst die Codierschlange.</translation>
    </message>
</context>
<context>
    <name>tellings::AttachDialog</name>
    <message>
        <source>Articles without their text</source>
        <translation>Artikel ohne Text</translation>
    </message>
    <message>
        <source>Choose &amp;Files...</source>
        <translation>&amp;Dateien wählen …</translation>
    </message>
    <message>
        <source>Choose F&amp;older...</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Marked places</source>
        <translation>Markierte Stellen</translation>
    </message>
    <message>
        <source>Files that are left out</source>
        <translation>Dateien, die nicht passen</translation>
    </message>
    <message>
        <source>Attach Own Copies</source>
        <translation>Eigene Texte einfügen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came without text. Choose your own files: the same texts are attached, of other versions you see what was found in them first, and what only looks alike is left out.</source>
        <translation>
            <numerusform>%n Artikel kam ohne Text. Wählen Sie Ihre eigenen Dateien: Gleiche Texte werden eingefügt, bei anderen Fassungen sehen Sie erst, was darin gefunden wurde, und was nur ähnlich aussieht, bleibt draußen.</numerusform>
            <numerusform>%n Artikel kamen ohne Text. Wählen Sie Ihre eigenen Dateien: Gleiche Texte werden eingefügt, bei anderen Fassungen sehen Sie erst, was darin gefunden wurde, und was nur ähnlich aussieht, bleibt draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Attach %n Text(s)</source>
        <translation>
            <numerusform>%n Text &amp;einfügen</numerusform>
            <numerusform>%n Texte &amp;einfügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tellings::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, the one choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>tellings::ChoiceList</name>
    <message>
        <source>Space chooses, Alt+Up and Alt+Down move</source>
        <translation>Leertaste wählt, Alt+Auf und Alt+Ab verschieben</translation>
    </message>
    <message>
        <source>Move up in %1</source>
        <comment>name of a list</comment>
        <translation>In %1 nach oben</translation>
    </message>
    <message>
        <source>Move down in %1</source>
        <comment>name of a list</comment>
        <translation>In %1 nach unten</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
</context>
<context>
    <name>tellings::ChooseCodesDialog</name>
    <message>
        <source>Final Codes</source>
        <translation>Endgültige Codes</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>tellings::CodeChart</name>
    <message>
        <source>Counts of codes as bars</source>
        <translation>Häufigkeiten der Codes als Balken</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>outlet or day, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code, counts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no codes yet.</source>
        <translation>Es gibt noch keine Codes.</translation>
    </message>
</context>
<context>
    <name>tellings::CodeChoiceModel</name>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>tellings::CodeDialog</name>
    <message>
        <source>an order (ordinal)</source>
        <translation>eine Reihenfolge (ordinal)</translation>
    </message>
    <message>
        <source>distances (interval)</source>
        <translation>Abstände (Intervall)</translation>
    </message>
    <message>
        <source>mere names (nominal)</source>
        <translation>bloße Namen (nominal)</translation>
    </message>
    <message>
        <source>amounts from 0 (ratio)</source>
        <translation>Mengen ab 0 (Verhältnis)</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Weinrot</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>A &amp;group: holds codes and is put on nothing itself</source>
        <translation>Eine &amp;Gruppe: enthält Codes und wird selbst nicht vergeben</translation>
    </message>
    <message>
        <source>E&amp;xcludes the other such codes beside it</source>
        <translation>&amp;Schließt die anderen solchen Codes daneben aus</translation>
    </message>
    <message>
        <source>With a &amp;value, from</source>
        <translation>Mit einem &amp;Wert, von</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Definition:</source>
        <translation>&amp;Definition:</translation>
    </message>
    <message>
        <source>E&amp;xample:</source>
        <translation>&amp;Beispiel:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Another...</source>
        <translation>Eine andere...</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>Pressed in a column, this key puts the code</source>
        <translation>In einer Spalte gedrückt, vergibt diese Taste den Code</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Taste:</translation>
    </message>
    <message>
        <source>May be put on:</source>
        <translation>Darf vergeben werden für:</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>What the values are</source>
        <translation>Was die Werte sind</translation>
    </message>
    <message>
        <source>to</source>
        <comment>range</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>one letter or digit</source>
        <translation>ein Buchstabe oder eine Ziffer</translation>
    </message>
</context>
<context>
    <name>tellings::CodeTableModel</name>
    <message numerus="yes">
        <source>%1: %n annotation(s)</source>
        <translation>
            <numerusform>%1: eine Anmerkung</numerusform>
            <numerusform>%1: %n Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n time(s)</source>
        <comment>code, outlet, code or day</comment>
        <translation>
            <numerusform>%1, %2: einmal</numerusform>
            <numerusform>%1, %2: %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>tellings::CodeTablePage</name>
    <message>
        <source>&amp;Count:</source>
        <translation>&amp;Zählen:</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>the coders&apos; own work</source>
        <translation>was jede Person selbst codiert hat</translation>
    </message>
    <message>
        <source>what is final</source>
        <translation>was endgültig ist</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Zeigen als</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show &amp;as:</source>
        <translation>Zeigen &amp;als:</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>How often each code was put on something of each outlet.</source>
        <translation>Wie oft jeder Code auf etwas von jedem Medium gesetzt wurde.</translation>
    </message>
    <message>
        <source>How often two codes were put on the same words by the same coder.</source>
        <translation>Wie oft dieselbe Person zwei Codes auf dieselben Wörter gesetzt hat.</translation>
    </message>
    <message>
        <source>Codes by the day on which what they are on was published (UTC).</source>
        <translation>Codes nach dem Tag, an dem das Codierte erschienen ist (UTC).</translation>
    </message>
    <message>
        <source>Counts of codes</source>
        <translation>Häufigkeiten der Codes</translation>
    </message>
    <message>
        <source>Counts of codes as bars</source>
        <translation>Häufigkeiten der Codes als Balken</translation>
    </message>
</context>
<context>
    <name>tellings::CodebookDesk</name>
    <message>
        <source>Edit Code</source>
        <translation>Code bearbeiten</translation>
    </message>
    <message>
        <source>Merge Codes</source>
        <translation>Codes zusammenlegen</translation>
    </message>
    <message>
        <source>Retire Code</source>
        <translation>Code stilllegen</translation>
    </message>
    <message>
        <source>Restore Code</source>
        <translation>Code wieder benutzen</translation>
    </message>
    <message>
        <source>Move Code</source>
        <translation>Code verschieben</translation>
    </message>
    <message>
        <source>New Code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Import Codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>Codebücher</translation>
    </message>
    <message>
        <source>The codebook could not be imported.</source>
        <translation>Das Codebuch konnte nicht importiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) came in with the codebook.</source>
        <translation>
            <numerusform>%n Code kam mit dem Codebuch herein.</numerusform>
            <numerusform>%n Codes kamen mit dem Codebuch herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Codebook</source>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA-Codebuch</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tellings codebook</source>
        <translation>Tellings-Codebuch</translation>
    </message>
    <message>
        <source>The codebook could not be exported.</source>
        <translation>Das Codebuch konnte nicht exportiert werden.</translation>
    </message>
    <message>
        <source>The codebook was exported: %1</source>
        <translation>Das Codebuch wurde exportiert: %1</translation>
    </message>
    <message>
        <source>What the file cannot carry, or what was not taken:</source>
        <translation>Was die Datei nicht enthalten kann oder was nicht übernommen wurde:</translation>
    </message>
    <message>
        <source>%1 is a key already: %2.</source>
        <comment>a key, what it does</comment>
        <translation>%1 ist schon belegt: %2.</translation>
    </message>
    <message>
        <source>Keys that do something else in this window, of: %1</source>
        <translation>Tasten, die in diesem Fenster etwas anderes tun, von: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between codes</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tellings::CodebookHistory</name>
    <message>
        <source>History of the Codebook</source>
        <translation>Verlauf des Codebuchs</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>tellings::CodebookModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, retired</source>
        <translation>%1, stillgelegt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>tellings::CodebookPanel</name>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Bearbeiten...</translation>
    </message>
    <message>
        <source>&amp;Merge Into</source>
        <translation>&amp;Zusammenlegen mit</translation>
    </message>
    <message>
        <source>What codes are put on</source>
        <translation>Wofür Codes vergeben werden</translation>
    </message>
    <message>
        <source>What codes are put on. By itself: selected words, else the chosen passage&apos;s telling in the column with the cursor, or that it is missing there, as the code&apos;s rules allow</source>
        <translation>Wofür Codes vergeben werden. Von selbst: für markierte Wörter, sonst für die Fassung der gewählten Passage in der Spalte mit dem Textzeiger oder dafür, dass sie dort fehlt, so weit die Regeln des Codes es erlauben</translation>
    </message>
    <message>
        <source>On what goes best</source>
        <translation>Für das Nächstliegende</translation>
    </message>
    <message>
        <source>On words</source>
        <translation>Für Wörter</translation>
    </message>
    <message>
        <source>On the whole passage</source>
        <translation>Für die ganze Passage</translation>
    </message>
    <message>
        <source>On a difference</source>
        <translation>Für einen Unterschied</translation>
    </message>
    <message>
        <source>On an absence</source>
        <translation>Für eine Auslassung</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>Für den Artikel</translation>
    </message>
    <message>
        <source>Who codes</source>
        <translation>Wer codiert</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>No codes yet. Make one, or import a codebook.</source>
        <translation>Noch keine Codes. Legen Sie einen an oder importieren Sie ein Codebuch.</translation>
    </message>
    <message>
        <source>&amp;New...</source>
        <translation>&amp;Neu...</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>&amp;Stilllegen</translation>
    </message>
    <message>
        <source>&amp;Show Retired Codes</source>
        <translation>S&amp;tillgelegte Codes zeigen</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>&amp;Verlauf...</translation>
    </message>
    <message>
        <source>&amp;Import Codebook...</source>
        <translation>Codebuch &amp;importieren...</translation>
    </message>
    <message>
        <source>E&amp;xport Codebook...</source>
        <translation>Codebuch &amp;exportieren...</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Coder: %1</source>
        <translation>Codiert von: %1</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wieder benutzen</translation>
    </message>
</context>
<context>
    <name>tellings::CodingDesk</name>
    <message>
        <source>Coder</source>
        <translation>Codiert von</translation>
    </message>
    <message>
        <source>Under which name is kept what you code?</source>
        <translation>Unter welchem Namen wird festgehalten, was Sie codieren?</translation>
    </message>
</context>
<context>
    <name>tellings::CodingExchange</name>
    <message>
        <source>Export Coding</source>
        <translation>Codierung exportieren</translation>
    </message>
    <message>
        <source>REFI-QDA project (*.qdpx)</source>
        <translation>REFI-QDA-Projekt (*.qdpx)</translation>
    </message>
    <message>
        <source>Web annotations (*.jsonld)</source>
        <translation>Web-Annotationen (*.jsonld)</translation>
    </message>
    <message>
        <source>Table for R and Python (*.csv)</source>
        <translation>Tabelle für R und Python (*.csv)</translation>
    </message>
    <message>
        <source>The coding could not be exported.</source>
        <translation>Die Codierung konnte nicht exportiert werden.</translation>
    </message>
    <message>
        <source>The coding was exported: %1</source>
        <translation>Die Codierung wurde exportiert: %1</translation>
    </message>
    <message>
        <source>%1 does not hold all of it. Not carried over:</source>
        <translation>%1 fasst nicht alles davon. Nicht übernommen:</translation>
    </message>
    <message>
        <source>Import Coding</source>
        <translation>Codierung importieren</translation>
    </message>
    <message>
        <source>REFI-QDA projects and web annotations (%1)</source>
        <translation>REFI-QDA-Projekte und Web-Annotationen (%1)</translation>
    </message>
    <message>
        <source>The coding could not be imported.</source>
        <translation>Die Codierung konnte nicht importiert werden.</translation>
    </message>
    <message>
        <source>Import of Coding</source>
        <translation>Import von Codierung</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were there already.</source>
        <translation>
            <numerusform>Eine Anmerkung war schon da.</numerusform>
            <numerusform>%n Anmerkungen waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) are as the file has them later.</source>
        <translation>
            <numerusform>Eine Anmerkung ist nun so, wie die Datei sie später hat.</numerusform>
            <numerusform>%n Anmerkungen sind nun so, wie die Datei sie später hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are new.</source>
        <translation>
            <numerusform>Ein Code ist neu.</numerusform>
            <numerusform>%n Codes sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) came in from %1.</source>
        <translation>
            <numerusform>Eine Anmerkung kam aus %1 hinzu.</numerusform>
            <numerusform>%n Anmerkungen kamen aus %1 hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This story does not take all of %1. Not carried over:</source>
        <translation>Diese Geschichte nimmt nicht alles aus %1 auf. Nicht übernommen:</translation>
    </message>
    <message>
        <source>Exporting coding</source>
        <translation>Codierung wird exportiert</translation>
    </message>
    <message>
        <source>Importing coding</source>
        <translation>Codierung wird importiert</translation>
    </message>
    <message>
        <source>The coding was not exported.</source>
        <translation>Die Codierung wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>The coding was not imported.</source>
        <translation>Die Codierung wurde nicht importiert.</translation>
    </message>
</context>
<context>
    <name>tellings::CodingHand</name>
    <message>
        <source>%1:</source>
        <comment>code; its values follow</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Ohne Wert</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <comment>code</comment>
        <translation>%1 steht schon da.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Coded %1.</source>
        <comment>code</comment>
        <translation>Codiert: %1.</translation>
    </message>
    <message>
        <source>Coded %1 on: %2.</source>
        <comment>code, kind</comment>
        <translation>Codiert: %1 für: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outlet, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <comment>other tellings</comment>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n Telling(s)</source>
        <translation>
            <numerusform>%n Fassung codieren</numerusform>
            <numerusform>%n Fassungen codieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coded %n more telling(s).</source>
        <translation>
            <numerusform>%n weitere Fassung codiert.</numerusform>
            <numerusform>%n weitere Fassungen codiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The same for:</source>
        <comment>what was done</comment>
        <translation>%1 Dasselbe für:</translation>
    </message>
    <message>
        <source>Coded %1 there as well.</source>
        <comment>code</comment>
        <translation>Auch dort codiert: %1.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1, on: %2</source>
        <comment>codes, kind</comment>
        <translation>%1, für: %2</translation>
    </message>
    <message>
        <source>You have coded nothing here.</source>
        <translation>Hier haben Sie nichts codiert.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>codes</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Coding(s)</source>
        <translation>
            <numerusform>%n Codierung entfernen</numerusform>
            <numerusform>%n Codierungen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <comment>codes</comment>
        <translation>Entfernt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n coding(s).</source>
        <translation>
            <numerusform>%n Codierung entfernt.</numerusform>
            <numerusform>%n Codierungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, as many codings are being changed just now. Please try again.</source>
        <translation>Es wurde nichts geändert, weil gerade viele Codierungen geändert werden. Bitte noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>tellings::CodingListModel</name>
    <message>
        <source>not in the story</source>
        <translation>nicht in der Story</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between outlets</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>what two outlets say</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 (not found any more)</source>
        <comment>text</comment>
        <translation>%1 (nicht mehr gefunden)</translation>
    </message>
    <message>
        <source>%1 (final)</source>
        <comment>coder</comment>
        <translation>%1 (endgültig)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codiert von</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>tellings::CodingMenu</name>
    <message>
        <source>&amp;Coding</source>
        <translation>&amp;Codieren</translation>
    </message>
    <message>
        <source>&amp;Show Codings Of</source>
        <translation>Codierungen &amp;zeigen von</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>The &amp;Final Layer</source>
        <translation>Die &amp;endgültige Ebene</translation>
    </message>
</context>
<context>
    <name>tellings::CodingPrompt</name>
    <message>
        <source>Put</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Put this question away (Esc)</source>
        <translation>Diese Frage schließen (Esc)</translation>
    </message>
    <message>
        <source>Dismiss question</source>
        <translation>Frage schließen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>key, answer</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <comment>answer, key</comment>
        <translation>%1, Taste %2</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>tellings::CodingQueue</name>
    <message>
        <source>Coding Queue</source>
        <translation>Codierschlange</translation>
    </message>
    <message>
        <source>Next Uncoded Passage goes through the passages in random order. The same number gives the same order again, for every coder.</source>
        <translation>„Nächste uncodierte Passage“ geht die Passagen in zufälliger Reihenfolge durch. Dieselbe Zahl ergibt wieder dieselbe Reihenfolge, für alle, die codieren.</translation>
    </message>
    <message>
        <source>&amp;Hide the outlets&apos; names</source>
        <translation>Namen der Medien &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Aufhören</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Zahl:</translation>
    </message>
    <message>
        <source>You have coded every passage.</source>
        <translation>Sie haben jede Passage codiert.</translation>
    </message>
    <message>
        <source>In columns, lists and results; sources, details, versions, reports and other copies cannot be opened meanwhile</source>
        <translation>In Spalten, Listen und Ergebnissen; Quellen, Angaben, Fassungen, Berichte und andere Kopien lassen sich solange nicht öffnen</translation>
    </message>
</context>
<context>
    <name>tellings::CodingResults</name>
    <message>
        <source>Save Table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The table was saved: %1</source>
        <translation>Die Tabelle wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>Die Tabelle konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>tellings::CodingTools</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>tellings::CodingsDock</name>
    <message>
        <source>Codings</source>
        <translation>Codierungen</translation>
    </message>
    <message numerus="yes">
        <source>Recode %n Coding(s)</source>
        <translation>
            <numerusform>%n Codierung umcodieren</numerusform>
            <numerusform>%n Codierungen umcodieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) stay as they are.</source>
        <translation>
            <numerusform>%n Codierung bleibt, wie sie ist.</numerusform>
            <numerusform>%n Codierungen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tellings::CodingsPanel</name>
    <message>
        <source>No&amp;te...</source>
        <translation>No&amp;tiz...</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Search codings</source>
        <translation>Codierungen durchsuchen</translation>
    </message>
    <message>
        <source>Search text, notes and codes</source>
        <translation>Text, Notizen und Codes durchsuchen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codiert von</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>What is coded</source>
        <translation>Was codiert ist</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codierungen</translation>
    </message>
    <message>
        <source>Recode As</source>
        <translation>Umcodieren in</translation>
    </message>
    <message>
        <source>Gives the selected codings another code</source>
        <translation>Gibt den ausgewählten Codierungen einen anderen Code</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>All outlets</source>
        <translation>Alle Medien</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n coding(s)</source>
        <translation>
            <numerusform>%1 von %n Codierung</numerusform>
            <numerusform>%1 von %n Codierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tellings::Column</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>Where column %1 has shared text</source>
        <translation>Wo Spalte %1 gemeinsamen Text hat</translation>
    </message>
    <message>
        <source>%1. Passage %2 is not in this article.</source>
        <translation>%1. Passage %2 steht nicht in diesem Artikel.</translation>
    </message>
    <message>
        <source>%1. Has passage %2.</source>
        <translation>%1. Enthält Passage %2.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Unfold column %1: %2</source>
        <translation>Spalte %1 ausklappen: %2</translation>
    </message>
    <message>
        <source>%1: click to unfold this column</source>
        <translation>%1: anklicken, um diese Spalte auszuklappen</translation>
    </message>
    <message numerus="yes">
        <source>%1. The filter folds %n paragraph(s).</source>
        <translation>
            <numerusform>%1. Der Filter klappt %n Absatz ein.</numerusform>
            <numerusform>%1. Der Filter klappt %n Absätze ein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tellings::ColumnGrip</name>
    <message>
        <source>Drag to make the columns wider or narrower, double-click to make them even</source>
        <translation>Ziehen, um die Spalten breiter oder schmaler zu machen; ein Doppelklick macht sie gleich</translation>
    </message>
</context>
<context>
    <name>tellings::ColumnHeader</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % shared</source>
        <translation>%1&#xa0;% gemeinsam</translation>
    </message>
    <message>
        <source>%1 of this article&apos;s words stand in passages that other articles share</source>
        <translation>%1 der Wörter dieses Artikels stehen in Passagen, die andere Artikel auch haben</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words, share</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Head of column %1: %2</source>
        <translation>Kopf von Spalte %1: %2</translation>
    </message>
    <message>
        <source>Word differences are told against this article. Click to undo.</source>
        <translation>Wortunterschiede gelten gegenüber diesem Artikel. Klicken hebt das auf.</translation>
    </message>
    <message>
        <source>Tell word differences against this article</source>
        <translation>Wortunterschiede gegenüber diesem Artikel zeigen</translation>
    </message>
    <message>
        <source>Base of the word differences: %1</source>
        <translation>Grundlage der Wortunterschiede: %1</translation>
    </message>
    <message>
        <source>Fold this column to its strip</source>
        <translation>Diese Spalte bis auf ihren Streifen einklappen</translation>
    </message>
    <message>
        <source>Fold column %1: %2</source>
        <translation>Spalte %1 einklappen: %2</translation>
    </message>
    <message>
        <source>%1 % with three others or more</source>
        <translation>%1 % mit drei anderen oder mehr</translation>
    </message>
    <message>
        <source>%1 % with two others</source>
        <translation>%1 % mit zwei anderen</translation>
    </message>
    <message>
        <source>%1 % with one other</source>
        <translation>%1 % mit einem anderen</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) folded</source>
        <translation>
            <numerusform>%n Absatz eingeklappt</numerusform>
            <numerusform>%n Absätze eingeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between date, words and the like</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>text not here</source>
        <comment>of an article, in the place of its words</comment>
        <translation>Text nicht hier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version; words and share</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tellings::ColumnRow</name>
    <message>
        <source>Articles side by side</source>
        <translation>Artikel nebeneinander</translation>
    </message>
</context>
<context>
    <name>tellings::ColumnText</name>
    <message>
        <source>Not in this article</source>
        <translation>Nicht in diesem Artikel</translation>
    </message>
    <message numerus="yes">
        <source>Fold %n paragraph(s) again</source>
        <translation>
            <numerusform>%n Absatz wieder einklappen</numerusform>
            <numerusform>%n Absätze wieder einklappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) folded</source>
        <translation>
            <numerusform>… %n Absatz eingeklappt</numerusform>
            <numerusform>… %n Absätze eingeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>Click, or Enter with the cursor here, to fold what the filter leaves out</source>
        <translation>Klicken, oder die Eingabetaste mit der Schreibmarke hier, klappt ein, was der Filter auslässt</translation>
    </message>
    <message>
        <source>%1

The filter leaves this out. Click, or Enter with the cursor here, to read it</source>
        <translation>%1

Das lässt der Filter aus. Klicken, oder die Eingabetaste mit der Schreibmarke hier, zeigt es</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>short form of a code, in words</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s): %1</source>
        <translation>
            <numerusform>%n Code: %1</numerusform>
            <numerusform>%n Codes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between codes</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>paragraph, codes</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tellings::CompanionDock</name>
    <message>
        <source>Tables and Charts</source>
        <translation>Tabellen und Diagramme</translation>
    </message>
</context>
<context>
    <name>tellings::CompanionPanel</name>
    <message>
        <source>&amp;Coverage</source>
        <translation>&amp;Abdeckung</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>Matri&amp;x</translation>
    </message>
    <message>
        <source>&amp;Prominence</source>
        <translation>&amp;Platzierung</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitverlauf</translation>
    </message>
    <message>
        <source>Tables and charts</source>
        <translation>Tabellen und Diagramme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tab, a story</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tellings::CompareSettingsDialog</name>
    <message>
        <source>Leave out &amp;furniture</source>
        <translation>&amp;Beiwerk weglassen</translation>
    </message>
    <message>
        <source>Compare Settings</source>
        <translation>Vergleichseinstellungen</translation>
    </message>
    <message>
        <source> words</source>
        <translation> Wörter</translation>
    </message>
    <message>
        <source>&amp;Shortest shared run:</source>
        <translation>&amp;Kürzeste gemeinsame Folge:</translation>
    </message>
    <message>
        <source>&amp;Rewording:</source>
        <translation>&amp;Umformulierung:</translation>
    </message>
    <message>
        <source>Fewer words find more, and more that is chance.</source>
        <translation>Weniger Wörter finden mehr, auch mehr Zufälliges.</translation>
    </message>
    <message>
        <source>At 0 only the same words count; at 100 also statements that are but loosely alike.</source>
        <translation>Bei 0 zählen nur dieselben Wörter, bei 100 auch Aussagen, die sich nur lose gleichen.</translation>
    </message>
    <message>
        <source>Text that is not the story, such as “Read more” and “3 min read”.</source>
        <translation>Text, der nicht zur Story gehört, wie „Mehr dazu“ und „3 Min. Lesezeit“.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Groß-/Kleins&amp;chreibung beachten</translation>
    </message>
    <message>
        <source>Ignore &amp;accents</source>
        <translation>&amp;Akzente nicht beachten</translation>
    </message>
    <message>
        <source>Capital letters tell words apart: “May” is not “may”.</source>
        <translation>Großbuchstaben unterscheiden Wörter: „May“ ist nicht „may“.</translation>
    </message>
    <message>
        <source>“Zoë” is the same word as “Zoe”.</source>
        <translation>„Zoë“ ist dasselbe Wort wie „Zoe“.</translation>
    </message>
</context>
<context>
    <name>tellings::CompareView</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sentence, codes</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tellings::ComparisonJob</name>
    <message>
        <source>Reading articles</source>
        <translation>Artikel werden gelesen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
</context>
<context>
    <name>tellings::ConflictModel</name>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, taken</source>
        <comment>column, value</comment>
        <translation>%1: %2, genommen</translation>
    </message>
    <message>
        <source>%1: %2, not taken</source>
        <comment>column, value</comment>
        <translation>%1: %2, nicht genommen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Diese Kopie</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>Die andere Kopie</translation>
    </message>
</context>
<context>
    <name>tellings::CorrectionListModel</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done where the text has moved</source>
        <translation>erledigt, wohin der Text gerückt ist</translation>
    </message>
    <message>
        <source>not done: %1</source>
        <comment>reason</comment>
        <translation>nicht erledigt: %1</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>tellings::CorrectionsDialog</name>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>The Place Is &amp;Right</source>
        <translation>Die Stelle &amp;stimmt</translation>
    </message>
    <message>
        <source>You looked, and the place where it was found is the right one</source>
        <translation>Sie haben nachgesehen, und die gefundene Stelle ist die richtige</translation>
    </message>
</context>
<context>
    <name>tellings::Corrector</name>
    <message>
        <source>Put the cursor in a column that has the chosen passage.</source>
        <translation>Die Schreibmarke in eine Spalte setzen, die die gewählte Passage hat.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>what</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>what</comment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>tellings::CoverageModel</name>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Grundlage</translation>
    </message>
    <message numerus="yes">
        <source>%1 left out %n of %2 passages. %3 of its words stand nowhere else.</source>
        <comment>outlet, all passages, percentage</comment>
        <translation>
            <numerusform>%1 hat %n von %2 Passagen weggelassen. %3 seiner Wörter stehen nirgends sonst.</numerusform>
            <numerusform>%1 hat %n von %2 Passagen weggelassen. %3 seiner Wörter stehen nirgends sonst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage %1 is not in %2</source>
        <comment>number, outlet</comment>
        <translation>Passage %1 fehlt in %2</translation>
    </message>
    <message>
        <source>Passage %1 in %2: %3</source>
        <comment>number, outlet, how and where</comment>
        <translation>Passage %1 in %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>outlets that have it, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>passage number, its first words</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>%1, ¶&#xa0;%2</source>
        <comment>relation, paragraph number</comment>
        <translation>%1, ¶&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>tellings::CoveragePage</name>
    <message>
        <source>Only what it &amp;left out</source>
        <translation>Nur &amp;Weggelassenes</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Put what this outlet left out first</source>
        <translation>Zuerst zeigen, was dieses Medium weggelassen hat</translation>
    </message>
    <message>
        <source>Left out &amp;by:</source>
        <translation>Weggelassen &amp;von:</translation>
    </message>
    <message>
        <source>(nobody in particular)</source>
        <translation>(niemand Bestimmtes)</translation>
    </message>
</context>
<context>
    <name>tellings::DetailsForm</name>
    <message>
        <source>&amp;Outlet:</source>
        <translation>&amp;Medium:</translation>
    </message>
    <message>
        <source>&amp;Headline:</source>
        <translation>&amp;Überschrift:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Byline:</source>
        <translation>Au&amp;torenzeile:</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>&amp;Published (UTC):</source>
        <translation>&amp;Veröffentlicht (UTC):</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
</context>
<context>
    <name>tellings::DropHandler</name>
    <message>
        <source>Drop to open as a story</source>
        <translation>Hier ablegen, um als Story zu öffnen</translation>
    </message>
    <message>
        <source>Drop to add to this story</source>
        <translation>Loslassen, um es dieser Geschichte hinzuzufügen</translation>
    </message>
    <message>
        <source>Drop to open as another story</source>
        <translation>Loslassen, um es als andere Geschichte zu öffnen</translation>
    </message>
</context>
<context>
    <name>tellings::FilterBar</name>
    <message>
        <source>Relation</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Nicht in</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All text</source>
        <translation>Allen Text</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Only paragraphs with text that other outlets have</source>
        <translation>Nur Absätze mit Text, den andere Medien haben</translation>
    </message>
    <message>
        <source>Only Here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Only paragraphs with text that no other outlet has</source>
        <translation>Nur Absätze mit Text, den kein anderes Medium hat</translation>
    </message>
    <message>
        <source>Fewest outlets</source>
        <translation>Mindestzahl der Medien</translation>
    </message>
    <message>
        <source>Only passages that at least so many outlets have</source>
        <translation>Nur Passagen, die mindestens so viele Medien haben</translation>
    </message>
    <message>
        <source>Only passages of these relations</source>
        <translation>Nur Passagen dieser Arten</translation>
    </message>
    <message>
        <source>Only passages that stand in such a paragraph somewhere</source>
        <translation>Nur Passagen, die irgendwo in einem solchen Absatz stehen</translation>
    </message>
    <message>
        <source>Only passages that all of these outlets have</source>
        <translation>Nur Passagen, die alle diese Medien haben</translation>
    </message>
    <message>
        <source>Only passages that none of these outlets has</source>
        <translation>Nur Passagen, die keines dieser Medien hat</translation>
    </message>
    <message>
        <source>Open Gaps</source>
        <translation>Lücken öffnen</translation>
    </message>
    <message>
        <source>Show what the filter folds away, or fold it again</source>
        <translation>Zeigen, was der Filter einklappt, oder es wieder einklappen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show all text and all passages again</source>
        <translation>Wieder allen Text und alle Passagen zeigen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Den Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Change Filter...</source>
        <translation>Filter ändern …</translation>
    </message>
    <message>
        <source>Show the filter&apos;s controls</source>
        <translation>Die Bedienelemente des Filters zeigen</translation>
    </message>
    <message numerus="yes">
        <source>In %n or more</source>
        <comment>outlets</comment>
        <translation>
            <numerusform>In %n oder mehr</numerusform>
            <numerusform>In %n oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all %n</source>
        <comment>outlets</comment>
        <translation>
            <numerusform>In allen %n</numerusform>
            <numerusform>In allen %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Text that one outlet alone has</source>
        <translation>Text, den nur ein Medium hat</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passage(s)</source>
        <translation>
            <numerusform>%1 von %n Passage</numerusform>
            <numerusform>%1 von %n Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) folded</source>
        <translation>
            <numerusform>%n Absatz eingeklappt</numerusform>
            <numerusform>%n Absätze eingeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>passages, folded paragraphs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Fold Gaps</source>
        <translation>Lücken schließen</translation>
    </message>
</context>
<context>
    <name>tellings::Filtering</name>
    <message>
        <source>Fold All &amp;Gaps</source>
        <translation>Alle &amp;Lücken schließen</translation>
    </message>
    <message>
        <source>Open All &amp;Gaps</source>
        <translation>Alle &amp;Lücken öffnen</translation>
    </message>
    <message>
        <source>The filter is off</source>
        <translation>Der Filter ist aus</translation>
    </message>
</context>
<context>
    <name>tellings::FindBar</name>
    <message>
        <source>Find in all columns</source>
        <translation>In allen Spalten suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The hit before (Shift+Enter)</source>
        <translation>Der Treffer davor (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next hit (Enter)</source>
        <translation>Der nächste Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Match Case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Capital letters tell words apart</source>
        <translation>Großbuchstaben unterscheiden Wörter</translation>
    </message>
    <message>
        <source>Whole Words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Not as a part of a longer word</source>
        <translation>Nicht als Teil eines längeren Wortes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>hits</comment>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1 of %2, in %3</source>
        <comment>a hit, all hits, an outlet</comment>
        <translation>%1 von %2, in %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outlet, number of hits</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tellings::GoToDialog</name>
    <message>
        <source>Go to Paragraph</source>
        <translation>Gehe zu Absatz</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Outlet:</source>
        <translation>&amp;Medium:</translation>
    </message>
    <message>
        <source>&amp;Paragraph:</source>
        <translation>&amp;Absatz:</translation>
    </message>
    <message>
        <source> of %1</source>
        <comment>the number of paragraphs</comment>
        <translation> von %1</translation>
    </message>
</context>
<context>
    <name>tellings::LossDialog</name>
    <message>
        <source>What was not carried over</source>
        <translation>Was nicht übernommen wurde</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>tellings::MainWindow</name>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Saving report</source>
        <translation>Bericht wird gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and were left out:</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden und fehlt:</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden und fehlen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Tellings</source>
        <translation>Tellings</translation>
    </message>
    <message>
        <source>Remove from Recent Stories</source>
        <translation>Aus den letzten Storys entfernen</translation>
    </message>
    <message>
        <source>The story could not be compared.</source>
        <translation>Die Story konnte nicht verglichen werden.</translation>
    </message>
    <message>
        <source>The story could not be opened.</source>
        <translation>Die Story konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Writing a copy</source>
        <translation>Kopie wird geschrieben</translation>
    </message>
</context>
<context>
    <name>tellings::MatrixModel</name>
    <message>
        <source>%1 of the words of %2 stand in another article as well.</source>
        <comment>percentage, outlet</comment>
        <translation>%1 der Wörter von %2 stehen auch in einem anderen Artikel.</translation>
    </message>
    <message>
        <source>%1 of the words of %2 stand in %3 as well.</source>
        <comment>percentage, two outlets</comment>
        <translation>%1 der Wörter von %2 stehen auch in %3.</translation>
    </message>
</context>
<context>
    <name>tellings::MatrixPage</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>Most shared first</source>
        <translation>Meistgeteilte zuerst</translation>
    </message>
    <message>
        <source>Alike together</source>
        <translation>Ähnliche zusammen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>O&amp;rder:</source>
        <translation>&amp;Reihenfolge:</translation>
    </message>
    <message>
        <source>Part of the row&apos;s words that the column has as well.</source>
        <translation>Anteil der Wörter der Zeile, den auch die Spalte hat.</translation>
    </message>
    <message>
        <source>Sort the &amp;Rows by This Column</source>
        <translation>Die &amp;Zeilen nach dieser Spalte ordnen</translation>
    </message>
    <message>
        <source>Sort the &amp;Columns by This Row</source>
        <translation>Die &amp;Spalten nach dieser Zeile ordnen</translation>
    </message>
</context>
<context>
    <name>tellings::MergeDesk</name>
    <message>
        <source>This story is open for reading only: save it elsewhere, then merge.</source>
        <translation>Diese Geschichte ist nur zum Lesen geöffnet: Speichern Sie sie an einem anderen Ort und führen Sie dann zusammen.</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation>Speichern unter...</translation>
    </message>
    <message>
        <source>Merge Another Copy</source>
        <translation>Andere Kopie zusammenführen</translation>
    </message>
    <message>
        <source>%1 has nothing that this story lacks.</source>
        <translation>%1 hat nichts, was dieser Geschichte fehlt.</translation>
    </message>
    <message>
        <source>The copy could not be merged.</source>
        <translation>Die Kopie konnte nicht zusammengeführt werden.</translation>
    </message>
    <message>
        <source>The story is as it was before the merge.</source>
        <translation>Die Geschichte ist, wie sie vor dem Zusammenführen war.</translation>
    </message>
    <message>
        <source>%1 is merged into this story.</source>
        <translation>%1 ist in diese Geschichte übernommen.</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The outlets&apos; names are hidden: stop the coding queue first.</source>
        <translation>Die Namen der Medien sind verborgen: Beenden Sie zuerst die Codierschlange.</translation>
    </message>
</context>
<context>
    <name>tellings::MergeDialog</name>
    <message>
        <source>Merge Passage %1</source>
        <translation>Passage %1 zusammenlegen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Which passage says the same?</source>
        <translation>Welche Passage sagt dasselbe?</translation>
    </message>
</context>
<context>
    <name>tellings::MessageBar</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung wegräumen</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>tellings::MissingTextModel</name>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>the same text: %1</source>
        <comment>file</comment>
        <translation>derselbe Text: %1</translation>
    </message>
    <message>
        <source>another version: %1</source>
        <comment>file</comment>
        <translation>eine andere Fassung: %1</translation>
    </message>
    <message>
        <source>Nothing is marked in this article.</source>
        <translation>In diesem Artikel ist nichts markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked place(s) unmoved</source>
        <translation>
            <numerusform>%n markierte Stelle unverändert</numerusform>
            <numerusform>%n markierte Stellen unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n verloren</numerusform>
            <numerusform>%n verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Own copy</source>
        <translation>Eigener Text</translation>
    </message>
</context>
<context>
    <name>tellings::MissingTextNote</name>
    <message>
        <source>The text is not in this copy of the story. Attach your own copy of the article to read and compare it.</source>
        <translation>Der Text ist nicht in dieser Kopie der Geschichte. Fügen Sie Ihren eigenen Text des Artikels ein, um ihn zu lesen und zu vergleichen.</translation>
    </message>
    <message>
        <source>Attach Own Copies...</source>
        <translation>Eigene Texte einfügen …</translation>
    </message>
    <message>
        <source>Attach your own copy of the article of %1</source>
        <translation>Ihren eigenen Text des Artikels von %1 einfügen</translation>
    </message>
</context>
<context>
    <name>tellings::PageButtons</name>
    <message>
        <source>Copy Table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Save Table...</source>
        <translation>Tabelle speichern …</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as SVG and PNG</source>
        <translation>Als SVG und PNG kopieren</translation>
    </message>
    <message>
        <source>Save Picture...</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save as SVG or PNG</source>
        <translation>Als SVG oder PNG speichern</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Print what this tab shows, whole</source>
        <translation>Drucken, was diese Seite zeigt, im Ganzen</translation>
    </message>
</context>
<context>
    <name>tellings::PassageDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>relation, outlets</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n Medium</numerusform>
            <numerusform>%n Medien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tellings::PassageListModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Erste Wörter</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Passage %1: %2</source>
        <translation>Passage %1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between outlets</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, in %2, %3</source>
        <comment>relation, outlets, words</comment>
        <translation>%1, in %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, confirmed</source>
        <comment>relation</comment>
        <translation>%1, bestätigt</translation>
    </message>
</context>
<context>
    <name>tellings::PassagePanel</name>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>No passage matches the filter.</source>
        <translation>Keine Passage passt zum Filter.</translation>
    </message>
    <message>
        <source>One article alone has nothing to be compared with. Open two or more.</source>
        <translation>Ein einzelner Artikel lässt sich mit nichts vergleichen. Öffnen Sie zwei oder mehr.</translation>
    </message>
    <message>
        <source>These articles share no text.</source>
        <translation>Diese Artikel haben keinen gemeinsamen Text.</translation>
    </message>
    <message>
        <source>No story is open.</source>
        <translation>Keine Story ist geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passage(s)</source>
        <translation>
            <numerusform>%1 von %n Passage</numerusform>
            <numerusform>%1 von %n Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search passages</source>
        <translation>Passagen durchsuchen</translation>
    </message>
    <message>
        <source>Search by words, outlet or number</source>
        <translation>Nach Wörtern, Medium oder Nummer suchen</translation>
    </message>
    <message>
        <source>The filter shows text that one outlet alone has: no passages.</source>
        <translation>Der Filter zeigt Text, den nur ein Medium hat: keine Passagen.</translation>
    </message>
</context>
<context>
    <name>tellings::PictureField</name>
    <message>
        <source>Choose...</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>what a picture is</comment>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Darauf verzichten</translation>
    </message>
    <message>
        <source>Do without: %1</source>
        <comment>what a picture is</comment>
        <translation>Verzichten auf: %1</translation>
    </message>
</context>
<context>
    <name>tellings::PlanForm</name>
    <message>
        <source>Kind of report</source>
        <translation>Art des Berichts</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Only passages that the &amp;filter shows</source>
        <translation>Nur Passagen, die der &amp;Filter zeigt</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Our own outlet</source>
        <translation>Das eigene Medium</translation>
    </message>
    <message>
        <source>The summary names what this outlet left out and what it alone has</source>
        <translation>Die Zusammenfassung nennt, was dieses Medium ausließ und was nur es hat</translation>
    </message>
    <message>
        <source>&amp;Ours:</source>
        <translation>&amp;Eigenes:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>Direction of the paper</source>
        <translation>Format des Papiers</translation>
    </message>
    <message>
        <source>As the outlets need</source>
        <translation>Wie die Medien es brauchen</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>&amp;Direction:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>so viele wie passen</translation>
    </message>
    <message>
        <source>Outlets side by side on a page</source>
        <translation>Medien nebeneinander auf einer Seite</translation>
    </message>
    <message>
        <source>Side b&amp;y side:</source>
        <translation>&amp;Nebeneinander:</translation>
    </message>
    <message>
        <source>&amp;Greys in place of colours</source>
        <translation>G&amp;raustufen statt Farben</translation>
    </message>
    <message>
        <source>What others may see</source>
        <translation>Was andere sehen dürfen</translation>
    </message>
    <message>
        <source>&amp;Hide names of outlets and authors</source>
        <translation>Namen von Medien und Personen ver&amp;bergen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Most words quoted of a telling</source>
        <translation>Höchstens so viele Wörter einer Fassung zitiert</translation>
    </message>
    <message>
        <source>&amp;Words quoted:</source>
        <translation>&amp;Wörter zitiert:</translation>
    </message>
    <message>
        <source>&amp;Data inside the PDF (JSON, CSV)</source>
        <translation>&amp;Daten im PDF (JSON, CSV)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>&amp;Story without texts inside the PDF</source>
        <translation>Geschichte ohne Te&amp;xte im PDF</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <translation>&amp;Logo:</translation>
    </message>
    <message>
        <source>Hide names of &amp;coders</source>
        <translation>Namen der &amp;Codierenden verbergen</translation>
    </message>
    <message>
        <source>PDF/A holds no other files: neither data nor what lets others check the report.</source>
        <translation>PDF/A enthält keine anderen Dateien: weder Daten noch was andere zum Prüfen des Berichts brauchen.</translation>
    </message>
    <message>
        <source>Made for archi&amp;ves (PDF/A)</source>
        <translation>Für Archi&amp;ve gemacht (PDF/A)</translation>
    </message>
</context>
<context>
    <name>tellings::ProminenceChart</name>
    <message>
        <source>Prominence</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>%1 in paragraph %2</source>
        <comment>outlet, number</comment>
        <translation>%1 in Absatz %2</translation>
    </message>
    <message>
        <source>Passage %1: %2</source>
        <comment>number, list of places</comment>
        <translation>Passage %1: %2</translation>
    </message>
    <message>
        <source>top</source>
        <comment>of an article</comment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <comment>of an article</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>paragraph number</comment>
        <translation>¶ %1</translation>
    </message>
</context>
<context>
    <name>tellings::ProminencePage</name>
    <message>
        <source>any distance</source>
        <translation>irgendwie weit</translation>
    </message>
    <message>
        <source>%1 of the text</source>
        <comment>percentage</comment>
        <translation>%1 des Textes</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>by at &amp;least:</source>
        <translation>um &amp;mindestens:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>what moved</source>
        <translation>was verschoben ist</translation>
    </message>
    <message>
        <source>what was buried by</source>
        <translation>was nach unten rückt bei</translation>
    </message>
    <message>
        <source>what was lifted by</source>
        <translation>was nach oben rückt bei</translation>
    </message>
    <message>
        <source>Buried: lower in its text than the others have it; lifted: higher</source>
        <translation>Nach unten: tiefer im Text, als die anderen es haben; nach oben: höher</translation>
    </message>
    <message>
        <source>By at least</source>
        <translation>Um mindestens</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>irgendwem</translation>
    </message>
    <message>
        <source>Lower than others</source>
        <translation>Tiefer als andere</translation>
    </message>
</context>
<context>
    <name>tellings::ReadingJob</name>
    <message>
        <source>There is not enough memory for these articles.</source>
        <translation>Der Speicher reicht für diese Artikel nicht.</translation>
    </message>
</context>
<context>
    <name>tellings::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>title, place</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>tellings::RecentStoryModel</name>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n Datei in %1</numerusform>
            <numerusform>%n Dateien in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tellings::ReportDesk</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Choose a Logo</source>
        <translation>Logo wählen</translation>
    </message>
</context>
<context>
    <name>tellings::ReportSaver</name>
    <message>
        <source>The report was saved: %1</source>
        <translation>Der Bericht wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Der Bericht konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>tellings::ReportWindow</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Save Report...</source>
        <translation>Bericht &amp;speichern...</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>&amp;Whole Page</source>
        <translation>&amp;Ganze Seite</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>Die Seiten werden gezeichnet</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>The pages were not drawn. A change draws them again.</source>
        <translation>Die Seiten wurden nicht gezeichnet. Eine Änderung zeichnet sie neu.</translation>
    </message>
    <message>
        <source>There is no story to report on.</source>
        <translation>Es gibt keine Geschichte für einen Bericht.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln page(s)</source>
        <translation>
            <numerusform>von %Ln Seite</numerusform>
            <numerusform>von %Ln Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tellings::ResultsWindow</name>
    <message>
        <source>Coders</source>
        <translation>Codierende</translation>
    </message>
    <message>
        <source>Results of Coding</source>
        <translation>Ergebnisse der Codierung</translation>
    </message>
    <message>
        <source>Whose work is looked at; none ticked: everybody&apos;s</source>
        <translation>Wessen Arbeit angesehen wird; ohne Häkchen: die von allen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation>&amp;Übereinstimmung</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Codes by &amp;Outlet</source>
        <translation>Codes nach &amp;Medium</translation>
    </message>
    <message>
        <source>Codes &amp;Together</source>
        <translation>Codes &amp;zusammen</translation>
    </message>
    <message>
        <source>Codes by &amp;Day</source>
        <translation>Codes nach &amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Export Everything as CSV...</source>
        <translation>Alles als CSV &amp;exportieren …</translation>
    </message>
    <message>
        <source>A row for each code on each place, for R or Python, and the codebook beside it</source>
        <translation>Eine Zeile für jeden Code an jeder Stelle, für R oder Python, und das Codebuch daneben</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tab, a story</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tellings::ShortcutModel</name>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>Diese Tasten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>tellings::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>Zweite Taste</translation>
    </message>
    <message>
        <source>&amp;Usual Keys</source>
        <translation>Ü&amp;bliche Tasten</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Take It</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Ein Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Find by what it does, or by key</source>
        <translation>Suchen nach dem, was sie tut, oder nach der Taste</translation>
    </message>
    <message>
        <source>Usual Keys for &amp;All</source>
        <translation>Übliche Tasten für &amp;alles</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two keys</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>Press the keys for “%1”:</source>
        <translation>Drücken Sie die Tasten für „%1“:</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>Diese Tasten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>%1 is the key for “%2”. Take it from there?</source>
        <comment>key, action</comment>
        <translation>%1 ist die Taste für „%2“. Von dort übernehmen?</translation>
    </message>
    <message>
        <source>%1 cannot be changed: “%2”.</source>
        <comment>key, what it does</comment>
        <translation>%1 lässt sich nicht ändern: „%2“.</translation>
    </message>
</context>
<context>
    <name>tellings::SideBySideModel</name>
    <message>
        <source>agreed</source>
        <translation>einig</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>one only</source>
        <translation>nur eine Person</translation>
    </message>
    <message>
        <source>final only</source>
        <translation>nur endgültig</translation>
    </message>
    <message>
        <source>an article that is gone</source>
        <translation>ein Artikel, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Passage %1</translation>
    </message>
    <message>
        <source>A passage</source>
        <translation>Eine Passage</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Die Geschichte</translation>
    </message>
    <message>
        <source>%1: whole article</source>
        <translation>%1: ganzer Artikel</translation>
    </message>
    <message>
        <source>%1: lacks %2</source>
        <comment>outlet, passage</comment>
        <translation>%1: ohne %2</translation>
    </message>
    <message>
        <source>%1: all tellings</source>
        <comment>passage</comment>
        <translation>%1: alle Fassungen</translation>
    </message>
    <message>
        <source>%1: difference of %2</source>
        <comment>passage, outlets</comment>
        <translation>%1: Unterschied von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outlet, passage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <comment>coder</comment>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>coder, codes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codierende</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
</context>
<context>
    <name>tellings::SideBySidePage</name>
    <message>
        <source>What coders said</source>
        <translation>Was die Codierenden gesagt haben</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>everything that was coded</source>
        <translation>alles Codierte</translation>
    </message>
    <message>
        <source>only differences</source>
        <translation>nur Unterschiede</translation>
    </message>
    <message>
        <source>only what is not final</source>
        <translation>nur, was nicht endgültig ist</translation>
    </message>
    <message>
        <source>%1 in the table</source>
        <comment>a key</comment>
        <translation>%1 in der Tabelle</translation>
    </message>
    <message>
        <source>Choose &amp;Codes...</source>
        <translation>&amp;Codes wählen …</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Zurück&amp;ziehen</translation>
    </message>
    <message>
        <source>Show P&amp;lace</source>
        <translation>Ste&amp;lle zeigen</translation>
    </message>
    <message>
        <source>Take All Ag&amp;reed</source>
        <translation>Alle einigen übe&amp;rnehmen</translation>
    </message>
    <message>
        <source>Take %1&apos;s</source>
        <extracomment>%1 is a coder&apos;s name</extracomment>
        <translation>%1 übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n thing(s), %2 final</source>
        <comment>shown of all</comment>
        <translation>
            <numerusform>%1 von einem, %2 endgültig</numerusform>
            <numerusform>%1 von %n, %2 endgültig</numerusform>
        </translation>
    </message>
    <message>
        <source>Final: %1</source>
        <translation>Endgültig: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Everything that coders agree on is final already.</source>
        <translation>Alles, worin sich die Codierenden einig sind, ist schon endgültig.</translation>
    </message>
</context>
<context>
    <name>tellings::SourceDesk</name>
    <message>
        <source>Change of Outlet</source>
        <translation>Ändern des Mediums</translation>
    </message>
    <message>
        <source>Change of Headline</source>
        <translation>Ändern der Überschrift</translation>
    </message>
    <message>
        <source>Change of Byline</source>
        <translation>Ändern der Autorenzeile</translation>
    </message>
    <message>
        <source>Change of Date</source>
        <translation>Ändern des Datums</translation>
    </message>
    <message>
        <source>Change of Address</source>
        <translation>Ändern der Adresse</translation>
    </message>
    <message>
        <source>Change of Language</source>
        <translation>Ändern der Sprache</translation>
    </message>
    <message>
        <source>Put the cursor in the column first.</source>
        <translation>Setzen Sie zuerst die Schreibmarke in die Spalte.</translation>
    </message>
</context>
<context>
    <name>tellings::SourceText</name>
    <message>
        <source>Source of %1</source>
        <translation>Quelltext von %1</translation>
    </message>
</context>
<context>
    <name>tellings::SourceWindow</name>
    <message>
        <source>Find in the source</source>
        <translation>Im Quelltext suchen</translation>
    </message>
    <message>
        <source>&amp;Article:</source>
        <translation>&amp;Artikel:</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Quelltext von %1</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <comment>start of a checksum</comment>
        <translation>SHA-256 %1…</translation>
    </message>
</context>
<context>
    <name>tellings::SplitDialog</name>
    <message>
        <source>Split Passage %1</source>
        <translation>Passage %1 teilen</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Whose tellings make a passage of their own? Two at least, and two stay.</source>
        <translation>Wessen Fassungen bilden eine eigene Passage? Mindestens zwei, und zwei bleiben.</translation>
    </message>
</context>
<context>
    <name>tellings::StartPage</name>
    <message>
        <source>One story, several tellings</source>
        <translation>Eine Story, mehrere Erzählungen</translation>
    </message>
    <message>
        <source>&amp;Recent stories</source>
        <translation>&amp;Letzte Storys</translation>
    </message>
    <message>
        <source>Recent stories</source>
        <translation>Letzte Storys</translation>
    </message>
    <message>
        <source>or drop the files, or their folder, anywhere on this window</source>
        <translation>oder die Dateien oder ihren Ordner irgendwo in diesem Fenster ablegen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Open the articles of one story, each in a file of its own, and see side by side what the outlets share, what they changed, and what only one of them says.</source>
        <translation>Die Artikel einer Story öffnen, jeden in einer eigenen Datei, und nebeneinander sehen, was die Medien gemeinsam haben, was sie geändert haben und was nur eines von ihnen sagt.</translation>
    </message>
</context>
<context>
    <name>tellings::StatusLine</name>
    <message numerus="yes">
        <source>runs of %n word(s) or more</source>
        <translation>
            <numerusform>Folgen ab %n Wort</numerusform>
            <numerusform>Folgen ab %n Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>rewording %1 %</source>
        <translation>Umformulierung %1&#xa0;%</translation>
    </message>
    <message>
        <source>with furniture</source>
        <translation>mit Beiwerk</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % shared</source>
        <translation>%1&#xa0;% gemeinsam</translation>
    </message>
    <message>
        <source>stopped short: too much text</source>
        <translation>vorzeitig beendet: zu viel Text</translation>
    </message>
    <message>
        <source>The comparison was made with settings of your own.</source>
        <translation>Der Vergleich wurde mit eigenen Einstellungen gemacht.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Passage %1 of %2: %3, %4</source>
        <comment>number, passages, relation, outlets</comment>
        <translation>Passage %1 von %2: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n Medium</numerusform>
            <numerusform>%n Medien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tellings::StoryCopies</name>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>This is a copy now. It has no name yet and is kept all the same.</source>
        <translation>Dies ist jetzt eine Kopie. Sie hat noch keinen Namen und wird trotzdem aufgehoben.</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>A copy was left in %1.</source>
        <translation>Eine Kopie liegt jetzt in %1.</translation>
    </message>
    <message>
        <source>A copy without the texts was left in %1.</source>
        <translation>Eine Kopie ohne die Texte liegt jetzt in %1.</translation>
    </message>
    <message>
        <source>The copy could not be made.</source>
        <translation>Die Kopie konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the name of a file, %1 is the story&apos;s title</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (without texts)</source>
        <translation>%1 (ohne Texte)</translation>
    </message>
    <message>
        <source>Export a Copy</source>
        <translation>Kopie exportieren</translation>
    </message>
    <message>
        <source>Export Without Texts</source>
        <translation>Ohne Texte exportieren</translation>
    </message>
    <message>
        <source>%1: The story itself is kept in this file.</source>
        <translation>%1: In dieser Datei liegt die Geschichte selbst.</translation>
    </message>
</context>
<context>
    <name>tellings::StoryDocument</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Remove Correction</source>
        <translation>Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>Reading articles</source>
        <translation>Artikel werden gelesen</translation>
    </message>
    <message>
        <source>This article is in the story already.</source>
        <translation>Dieser Artikel gehört schon zur Geschichte.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Article(s)</source>
        <translation>
            <numerusform>%n Artikel hinzufügen</numerusform>
            <numerusform>%n Artikel hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Article</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>Marked Place Is Right</source>
        <translation>Markierte Stelle stimmt</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
</context>
<context>
    <name>tellings::StoryKeeper</name>
    <message>
        <source>Something was done in the story since the merge, and would be lost with it.</source>
        <translation>Seit dem Zusammenführen wurde in der Geschichte etwas getan, das damit verloren ginge.</translation>
    </message>
    <message>
        <source>This is the story itself, not another copy.</source>
        <translation>Das ist die Geschichte selbst und keine andere Kopie.</translation>
    </message>
</context>
<context>
    <name>tellings::StoryMergeDialog</name>
    <message>
        <source>Merge Another Copy</source>
        <translation>Andere Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Changed in both copies</source>
        <translation>In beiden Kopien geändert</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Take All of &amp;This Copy</source>
        <translation>Alles aus &amp;dieser Kopie</translation>
    </message>
    <message>
        <source>Take All of the &amp;Other Copy</source>
        <translation>Alles aus der &amp;anderen Kopie</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of %1 will come into this story.</source>
        <translation>
            <numerusform>%n Änderung aus %1 kommt in diese Geschichte.</numerusform>
            <numerusform>%n Änderungen aus %1 kommen in diese Geschichte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which copy is right about the %n thing(s) that both changed?</source>
        <translation>
            <numerusform>Welche Kopie hat recht bei der einen Sache, die beide geändert haben?</numerusform>
            <numerusform>Welche Kopie hat recht bei den %n Dingen, die beide geändert haben?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tellings::StorySaver</name>
    <message>
        <source>The story is kept in another file now.</source>
        <translation>Die Story wird jetzt in einer anderen Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>The story could not be saved.</source>
        <translation>Die Story konnte nicht gespeichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>You left %n story file(s) without a name.</source>
        <translation>
            <numerusform>Sie haben %n Story ohne Namen hinterlassen.</numerusform>
            <numerusform>Sie haben %n Storys ohne Namen hinterlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the Latest</source>
        <translation>Die letzte öffnen</translation>
    </message>
    <message>
        <source>The story has no articles yet.</source>
        <translation>Die Story hat noch keine Artikel.</translation>
    </message>
    <message>
        <source>The story is open.</source>
        <translation>Die Story ist geöffnet.</translation>
    </message>
    <message>
        <source>The story is saved as %1. Everything you do is kept there from now on.</source>
        <translation>Die Story ist als %1 gespeichert. Alles, was Sie tun, wird von nun an dort aufbewahrt.</translation>
    </message>
    <message>
        <source>Open for Reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Work on a Copy</source>
        <translation>An einer Kopie arbeiten</translation>
    </message>
    <message>
        <source>Remove from Recent Stories</source>
        <translation>Aus den letzten Storys entfernen</translation>
    </message>
    <message>
        <source>The story could not be opened.</source>
        <translation>Die Story konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This story is open for reading only: what you do is kept once you save it elsewhere.</source>
        <translation>Diese Story ist nur zum Lesen geöffnet: Was Sie tun, wird aufbewahrt, sobald Sie sie anderswo speichern.</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>Nothing that you do is kept in %1.</source>
        <translation>Was Sie tun, wird nicht in %1 aufgehoben.</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not all saved</source>
        <translation>Nicht alles gespeichert</translation>
    </message>
    <message>
        <source>The last change could not be kept in %1.</source>
        <translation>Die letzte Änderung konnte nicht in %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <comment>time</comment>
        <translation>Alles gespeichert %1</translation>
    </message>
    <message>
        <source>The story is kept without a name until you give it one.</source>
        <translation>Die Geschichte wird ohne Namen aufgehoben, bis Sie ihr einen geben.</translation>
    </message>
    <message>
        <source>Everything is kept in %1.</source>
        <translation>Alles wird in %1 aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of this story came without text. Attach your own copies to read and compare them.</source>
        <translation>
            <numerusform>%n Artikel dieser Geschichte kam ohne Text. Fügen Sie Ihren eigenen Text ein, um ihn zu lesen und zu vergleichen.</numerusform>
            <numerusform>%n Artikel dieser Geschichte kamen ohne Text. Fügen Sie Ihre eigenen Texte ein, um sie zu lesen und zu vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach Own Copies...</source>
        <translation>Eigene Texte einfügen …</translation>
    </message>
    <message numerus="yes">
        <source>%n marked place(s) stand elsewhere in your copy, or nowhere: please check.</source>
        <translation>
            <numerusform>%n markierte Stelle steht in Ihrem Text anderswo oder gar nicht: bitte prüfen.</numerusform>
            <numerusform>%n markierte Stellen stehen in Ihrem Text anderswo oder gar nicht: bitte prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your copies are attached.</source>
        <translation>Ihre Texte sind eingefügt.</translation>
    </message>
    <message>
        <source>Look at Them...</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>Finding what is marked</source>
        <translation>Markierte Stellen werden gesucht</translation>
    </message>
</context>
<context>
    <name>tellings::TextFreeDialog</name>
    <message>
        <source>Export Without Texts</source>
        <translation>Ohne Texte exportieren</translation>
    </message>
    <message numerus="yes">
        <source>The copy can be passed on to somebody who has the %n article(s) from elsewhere. Opening it, they put their own copies of the texts in.</source>
        <translation>
            <numerusform>Die Kopie kann an jemanden weitergegeben werden, der den Artikel anderswo herhat. Wer sie öffnet, fügt den eigenen Text ein.</numerusform>
            <numerusform>Die Kopie kann an jemanden weitergegeben werden, der die %n Artikel anderswo herhat. Wer sie öffnet, fügt die eigenen Texte ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>In der Kopie</translation>
    </message>
    <message>
        <source>Outlet, headline, byline, date, address and language of each article; where its paragraphs and the passages stand, as numbers; corrections and notes, with checksums in the place of the words they are about.</source>
        <translation>Medium, Überschrift, Verfasser, Datum, Adresse und Sprache jedes Artikels; wo seine Absätze und die Passagen stehen, als Zahlen; Korrekturen und Anmerkungen, mit Prüfsummen statt der Wörter, um die es geht.</translation>
    </message>
    <message>
        <source>Not in the copy</source>
        <translation>Nicht in der Kopie</translation>
    </message>
    <message>
        <source>The texts of the articles, quotations from them, and the folders they are in on this computer.</source>
        <translation>Die Texte der Artikel, Zitate daraus und die Ordner, in denen sie auf diesem Rechner liegen.</translation>
    </message>
    <message>
        <source>Choose &amp;File...</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
</context>
<context>
    <name>tellings::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Nobody can tell who published passage %1 first.</source>
        <translation>Niemand kann sagen, wer Passage %1 zuerst veröffentlicht hat.</translation>
    </message>
    <message>
        <source>Passage %1 was published first by %2.</source>
        <translation>Passage %1 hat %2 zuerst veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <comment>date</comment>
        <translation>%1 (zuerst)</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without a date</source>
        <translation>
            <numerusform>%n Artikel ohne Datum</numerusform>
            <numerusform>%n Artikel ohne Datum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tellings::TimelinePage</name>
    <message>
        <source>No article has a date.</source>
        <translation>Kein Artikel hat ein Datum.</translation>
    </message>
    <message>
        <source>Choose a passage to see who had it first.</source>
        <translation>Eine Passage wählen, um zu sehen, wer sie zuerst hatte.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
</context>
<context>
    <name>tellings::VersionChangeModel</name>
    <message>
        <source>+ added</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>− taken out</source>
        <translation>− gestrichen</translation>
    </message>
    <message>
        <source>± changed</source>
        <translation>± geändert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Nothing was changed but punctuation, capitals and the like.</source>
        <translation>Nichts wurde geändert außer Zeichensetzung, Großschreibung und dergleichen.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>changes, words added, words taken out</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) added</source>
        <translation>
            <numerusform>%Ln Wort neu</numerusform>
            <numerusform>%Ln Wörter neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <comment>words</comment>
        <translation>
            <numerusform>%Ln gestrichen</numerusform>
            <numerusform>%Ln gestrichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tellings::VersionListModel</name>
    <message>
        <source>not added yet</source>
        <translation>noch nicht aufgenommen</translation>
    </message>
    <message>
        <source>compared</source>
        <comment>the version that is</comment>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>tellings::VersionMenu</name>
    <message>
        <source>version %1 of %2</source>
        <comment>number, all</comment>
        <translation>Fassung %1 von %2</translation>
    </message>
    <message>
        <source>The text is not here</source>
        <translation>Der Text ist nicht hier</translation>
    </message>
    <message>
        <source>Put the cursor in the column first</source>
        <translation>Setzen Sie zuerst den Cursor in die Spalte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tellings::VersionText</name>
    <message>
        <source>What changed</source>
        <translation>Was geändert wurde</translation>
    </message>
</context>
<context>
    <name>tellings::VersionsDesk</name>
    <message>
        <source>Put the cursor in the column first.</source>
        <translation>Setzen Sie zuerst den Cursor in die Spalte.</translation>
    </message>
    <message>
        <source>This story is open for reading only: save it elsewhere, then add versions to it.</source>
        <translation>Diese Geschichte ist nur zum Lesen geöffnet: Speichern Sie sie anderswo, dann nehmen Sie Fassungen auf.</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>The text of this article is not in this copy. Attach your own copy first.</source>
        <translation>Der Text dieses Artikels ist nicht in dieser Kopie. Fügen Sie zuerst Ihren eigenen ein.</translation>
    </message>
    <message>
        <source>Newer Version</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>This is the text of %1 already.</source>
        <comment>version</comment>
        <translation>Das ist schon der Text von %1.</translation>
    </message>
    <message>
        <source>This cannot be a version of the article: %1</source>
        <translation>Das kann keine Fassung des Artikels sein: %1</translation>
    </message>
    <message>
        <source>%1 is not in the story yet.</source>
        <comment>file</comment>
        <translation>%1 ist noch nicht in der Geschichte.</translation>
    </message>
    <message>
        <source>Only %1 % of its words are those of the version before: this may be another article.</source>
        <translation>Nur %1 % der Wörter sind die der Fassung davor: Das könnte ein anderer Artikel sein.</translation>
    </message>
    <message>
        <source>Choice of Version</source>
        <translation>Wahl der Fassung</translation>
    </message>
    <message>
        <source>%1 is compared in another version now.</source>
        <comment>outlet</comment>
        <translation>%1 wird jetzt in einer anderen Fassung verglichen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Name of Version</source>
        <translation>Name der Fassung</translation>
    </message>
    <message>
        <source>Marked Place Is Right</source>
        <translation>Markierte Stelle stimmt</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Finding what is marked</source>
        <translation>Markierte Stellen werden gesucht</translation>
    </message>
</context>
<context>
    <name>tellings::VersionsWindow</name>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>&amp;Newer Version From File...</source>
        <translation>&amp;Neuere Fassung aus Datei …</translation>
    </message>
    <message>
        <source>&amp;Compare This Version</source>
        <translation>Diese Fassung &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>V&amp;orige Änderung</translation>
    </message>
    <message>
        <source>Ne&amp;xt Change</source>
        <translation>Nä&amp;chste Änderung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Marked places</source>
        <translation>Markierte Stellen</translation>
    </message>
    <message>
        <source>The Place Is &amp;Right</source>
        <translation>Die Stelle &amp;stimmt</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>F2 changes the name of a version</source>
        <translation>F2 ändert den Namen einer Fassung</translation>
    </message>
    <message>
        <source>&amp;Article:</source>
        <translation>&amp;Artikel:</translation>
    </message>
    <message>
        <source>A&amp;dd This Version</source>
        <translation>Diese Fassung auf&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Leave It Out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Changes from version</source>
        <translation>Änderungen von Fassung</translation>
    </message>
    <message>
        <source>Changes to version</source>
        <translation>Änderungen zu Fassung</translation>
    </message>
    <message>
        <source>The change before (Alt+Up)</source>
        <translation>Die Änderung davor (Alt+Auf)</translation>
    </message>
    <message>
        <source>The next change (Alt+Down)</source>
        <translation>Die nächste Änderung (Alt+Ab)</translation>
    </message>
    <message>
        <source>Changes &amp;from:</source>
        <translation>Änderungen v&amp;on:</translation>
    </message>
    <message>
        <source>&amp;to:</source>
        <translation>&amp;zu:</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>You looked, and the place where it was found is the right one</source>
        <translation>Sie haben nachgesehen, und die gefundene Stelle ist die richtige</translation>
    </message>
    <message>
        <source>&amp;Marked Places</source>
        <translation>&amp;Markierte Stellen</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Fassungen von %1</translation>
    </message>
    <message>
        <source>There is one version so far.</source>
        <translation>Bisher gibt es eine Fassung.</translation>
    </message>
    <message>
        <source>C&amp;hanges (%1)</source>
        <translation>Än&amp;derungen (%1)</translation>
    </message>
    <message>
        <source>&amp;Marked Places (%1 to check)</source>
        <comment>moved or lost</comment>
        <translation>&amp;Markierte Stellen (%1 zu prüfen)</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3 %4 %5</source>
        <comment>number, all, kind, words before, words now</comment>
        <translation>Änderung %1 von %2: %3 %4 %5</translation>
    </message>
</context>
<context>
    <name>tellings::ViewTools</name>
    <message>
        <source>Select words, or choose a passage, in the column first.</source>
        <translation>Zuerst in der Spalte Wörter auswählen oder eine Passage wählen.</translation>
    </message>
    <message>
        <source>Put the cursor in a column first.</source>
        <translation>Setzen Sie zuerst die Schreibmarke in eine Spalte.</translation>
    </message>
</context>
<context>
    <name>tellings::WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
</TS>
