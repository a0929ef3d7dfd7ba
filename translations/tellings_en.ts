<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Agreement</name>
        <message numerus="yes">
            <source>%n coder(s)</source>
            <translation>
                <numerusform>%n coder</numerusform>
                <numerusform>%n coders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It rests on %n place(s) marked by %1.</source>
            <translation>
                <numerusform>It rests on %n place marked by %1.</numerusform>
                <numerusform>It rests on %n places marked by %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It rests on %n unit(s) that %1 coded.</source>
            <translation>
                <numerusform>It rests on %n unit that %1 coded.</numerusform>
                <numerusform>It rests on %n units that %1 coded.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CodebookFile</name>
        <message numerus="yes">
            <source>%n code(s) with characters that the format cannot hold</source>
            <translation>
                <numerusform>%n code with characters that the format cannot hold</numerusform>
                <numerusform>%n codes with characters that the format cannot hold</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) in the codebook's history</source>
            <translation>
                <numerusform>%n change in the codebook's history</numerusform>
                <numerusform>%n changes in the codebook's history</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Coding</name>
        <message numerus="yes">
            <source>%n annotation(s) that cannot be read</source>
            <translation>
                <numerusform>%n annotation that cannot be read</numerusform>
                <numerusform>%n annotations that cannot be read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CodingImport</name>
        <message numerus="yes">
            <source>%n place(s) in articles that this story does not have</source>
            <translation>
                <numerusform>%n place in articles that this story does not have</numerusform>
                <numerusform>%n places in articles that this story does not have</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) whose words are not found in this story's text</source>
            <translation>
                <numerusform>%n place whose words are not found in this story's text</numerusform>
                <numerusform>%n places whose words are not found in this story's text</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n annotation(s) that are here in a later state</source>
            <translation>
                <numerusform>%n annotation that are here in a later state</numerusform>
                <numerusform>%n annotations that are here in a later state</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) that are defined otherwise here; this story's definition stays</source>
            <translation>
                <numerusform>%n code that are defined otherwise here; this story's definition stays</numerusform>
                <numerusform>%n codes that are defined otherwise here; this story's definition stays</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The key(s) of %n code(s), which others have here</source>
            <translation>
                <numerusform>The key of %n code, which others have here</numerusform>
                <numerusform>The keys of %n codes, which others have here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) that the codebook does not take</source>
            <translation>
                <numerusform>%n code that the codebook does not take</numerusform>
                <numerusform>%n codes that the codebook does not take</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) a code that is in no codebook</source>
            <translation>
                <numerusform>%n time a code that is in no codebook</numerusform>
                <numerusform>%n times a code that is in no codebook</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message numerus="yes">
            <source>%n article(s) of this story came without text. Open it in the window and attach your own copies first.</source>
            <translation>
                <numerusform>%n article of this story came without text. Open it in the window and attach your own copies first.</numerusform>
                <numerusform>%n articles of this story came without text. Open it in the window and attach your own copies first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no article %1 among %Ln.</source>
            <translation>
                <numerusform>There is no article %1 among %Ln.</numerusform>
                <numerusform>There is no article %1 among %Ln.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JsonLd</name>
        <message numerus="yes">
            <source>%n annotation(s) of what is not in this story</source>
            <translation>
                <numerusform>%n annotation of what is not in this story</numerusform>
                <numerusform>%n annotations of what is not in this story</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) whose words are not found</source>
            <translation>
                <numerusform>%n place whose words are not found</numerusform>
                <numerusform>%n places whose words are not found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) with neither code nor text</source>
            <translation>
                <numerusform>%n part with neither code nor text</numerusform>
                <numerusform>%n parts with neither code nor text</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n annotation(s), wholly or in part</source>
            <translation>
                <numerusform>%n annotation, wholly or in part</numerusform>
                <numerusform>%n annotations, wholly or in part</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The text(s) of %n article(s), but for what is quoted</source>
            <translation>
                <numerusform>The text of %n article, but for what is quoted</numerusform>
                <numerusform>The texts of %n articles, but for what is quoted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) that the articles share</source>
            <translation>
                <numerusform>%n passage that the articles share</numerusform>
                <numerusform>%n passages that the articles share</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Qdpx</name>
        <message numerus="yes">
            <source>%n element(s) "%1"</source>
            <translation>
                <numerusform>%n element "%1"</numerusform>
                <numerusform>%n elements "%1"</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n annotation(s), wholly or in part</source>
            <translation>
                <numerusform>%n annotation, wholly or in part</numerusform>
                <numerusform>%n annotations, wholly or in part</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) without a text here</source>
            <translation>
                <numerusform>%n article without a text here</numerusform>
                <numerusform>%n articles without a text here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The source file(s) of %n article(s)</source>
            <translation>
                <numerusform>The source file of %n article</numerusform>
                <numerusform>The source files of %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s) of passages</source>
            <translation>
                <numerusform>%n correction of passages</numerusform>
                <numerusform>%n corrections of passages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message numerus="yes">
            <source>passage(s) %1</source>
            <comment>list of numbers</comment>
            <translation>
                <numerusform>passage %1</numerusform>
                <numerusform>passages %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) changed</source>
            <translation>
                <numerusform>%n word changed</numerusform>
                <numerusform>%n words changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paragraph(s) %1, to be folded again</source>
            <comment>number, or range of them</comment>
            <translation>
                <numerusform>Paragraph %1, to be folded again</numerusform>
                <numerusform>Paragraphs %1, to be folded again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paragraph(s) %1, folded by the filter</source>
            <comment>number, or range of them</comment>
            <translation>
                <numerusform>Paragraph %1, folded by the filter</numerusform>
                <numerusform>Paragraphs %1, folded by the filter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RefiXml</name>
        <message numerus="yes">
            <source>%n set(s) of another program: %1</source>
            <translation>
                <numerusform>%n set of another program: %1</numerusform>
                <numerusform>%n sets of another program: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) got another name: there was none, or two had the same</source>
            <translation>
                <numerusform>%n code got another name: there was none, or two had the same</numerusform>
                <numerusform>%n codes got another name: there was none, or two had the same</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportText</name>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln passage(s)</source>
            <translation>
                <numerusform>%Ln passage</numerusform>
                <numerusform>%Ln passages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln repeat(s)</source>
            <translation>
                <numerusform>%Ln repeat</numerusform>
                <numerusform>%Ln repeats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>shared runs from %Ln word(s)</source>
            <translation>
                <numerusform>shared runs from %Ln word</numerusform>
                <numerusform>shared runs from %Ln words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s) by hand</source>
            <translation>
                <numerusform>%Ln correction by hand</numerusform>
                <numerusform>%Ln corrections by hand</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them where the text has moved</source>
            <translation>
                <numerusform>%Ln of them where the text has moved</numerusform>
                <numerusform>%Ln of them where the text has moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them not replayed</source>
            <translation>
                <numerusform>%Ln of them not replayed</numerusform>
                <numerusform>%Ln of them not replayed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>beside long copies only runs from %Ln word(s)</source>
            <translation>
                <numerusform>beside long copies only runs from %Ln word</numerusform>
                <numerusform>beside long copies only runs from %Ln words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more passage(s), in the full comparison.</source>
            <translation>
                <numerusform>And %Ln more passage, in the full comparison.</numerusform>
                <numerusform>And %Ln more passages, in the full comparison.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of each telling no more than %Ln word(s) are quoted.</source>
            <translation>
                <numerusform>Of each telling no more than %Ln word is quoted.</numerusform>
                <numerusform>Of each telling no more than %Ln words are quoted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No passage stands in all %Ln outlet(s).</source>
            <translation>
                <numerusform>No passage stands in all %Ln outlet.</numerusform>
                <numerusform>No passage stands in all %Ln outlets.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln passage(s) stand in all outlets: %1.</source>
            <comment>a list of numbers</comment>
            <translation>
                <numerusform>%Ln passage stands in all outlets: %1.</numerusform>
                <numerusform>%Ln passages stand in all outlets: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln of %2 passages left out; %3 of its words stand nowhere else.</source>
            <comment>outlet, all passages, percentage</comment>
            <translation>
                <numerusform>%1: %Ln of %2 passages left out; %3 of its words stand nowhere else.</numerusform>
                <numerusform>%1: %Ln of %2 passages left out; %3 of its words stand nowhere else.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not in %2, but in %Ln other(s): “%1” (passage %3)</source>
            <comment>first words, our outlet, number of the passage</comment>
            <translation>
                <numerusform>Not in %2, but in %Ln other: “%1” (passage %3)</numerusform>
                <numerusform>Not in %2, but in %Ln others: “%1” (passage %3)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more that %1 left out.</source>
            <comment>our outlet</comment>
            <translation>
                <numerusform>And %Ln more that %1 left out.</numerusform>
                <numerusform>And %Ln more that %1 left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Listed are %1 of %Ln passage(s).</source>
            <comment>how many of them</comment>
            <translation>
                <numerusform>Listed are %1 of %Ln passage.</numerusform>
                <numerusform>Listed are %1 of %Ln passages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln passage(s) of the report are not found so any more.</source>
            <translation>
                <numerusform>%Ln passage of the report is not found so any more.</numerusform>
                <numerusform>%Ln passages of the report are not found so any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln passage(s) are found that the report does not have so.</source>
            <translation>
                <numerusform>%Ln passage is found that the report does not have so.</numerusform>
                <numerusform>%Ln passages are found that the report does not have so.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) on single codes, outlets and links cannot be had and are not listed: too little was coded twice, or everybody said the same.</source>
            <translation>
                <numerusform>%Ln figure on single codes, outlets and links cannot be had and are not listed: too little was coded twice, or everybody said the same.</numerusform>
                <numerusform>%Ln figures on single codes, outlets and links cannot be had and are not listed: too little was coded twice, or everybody said the same.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln annotation(s), each under its codes and in the order of the articles. Of tellings of a passage the first words are quoted.</source>
            <translation>
                <numerusform>%Ln annotation, each under its codes and in the order of the articles. Of tellings of a passage the first words are quoted.</numerusform>
                <numerusform>%Ln annotations, each under its codes and in the order of the articles. Of tellings of a passage the first words are quoted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) were coded by two coders or more.</source>
            <extracomment>things that two coders or more have coded</extracomment>
            <translation>
                <numerusform>%Ln thing were coded by two coders or more.</numerusform>
                <numerusform>%Ln things were coded by two coders or more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln of them they said different things.</source>
            <translation>
                <numerusform>Of %Ln of them they said different things.</numerusform>
                <numerusform>Of %Ln of them they said different things.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more passage(s).</source>
            <translation>
                <numerusform>And %Ln more passage.</numerusform>
                <numerusform>And %Ln more passages.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message numerus="yes">
            <source>Nothing that is marked has moved (%n place(s)).</source>
            <translation>
                <numerusform>Nothing that is marked has moved (%n place).</numerusform>
                <numerusform>Nothing that is marked has moved (%n places).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n marked place(s) could not be placed.</source>
            <translation>
                <numerusform>%1 of %n marked place could not be placed.</numerusform>
                <numerusform>%1 of %n marked places could not be placed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found elsewhere: please check.</source>
            <translation>
                <numerusform>%n place found elsewhere: please check.</numerusform>
                <numerusform>%n places found elsewhere: please check.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::ArticleListModel</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::ArticlesDesk</name>
        <message numerus="yes">
            <source>Added %n article(s) to the story, but not these files:</source>
            <translation>
                <numerusform>Added %n article to the story, but not these files:</numerusform>
                <numerusform>Added %n articles to the story, but not these files:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Added %n article(s) to the story.</source>
            <translation>
                <numerusform>Added %n article to the story.</numerusform>
                <numerusform>Added %n articles to the story.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::AttachDialog</name>
        <message numerus="yes">
            <source>%n article(s) came without text. Choose your own files: the same texts are attached, of other versions you see what was found in them first, and what only looks alike is left out.</source>
            <translation>
                <numerusform>%n article came without text. Choose your own files: the same texts are attached, of other versions you see what was found in them first, and what only looks alike is left out.</numerusform>
                <numerusform>%n articles came without text. Choose your own files: the same texts are attached, of other versions you see what was found in them first, and what only looks alike is left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Attach %n Text(s)</source>
            <translation>
                <numerusform>&amp;Attach %n Text</numerusform>
                <numerusform>&amp;Attach %n Texts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::CodeTableModel</name>
        <message numerus="yes">
            <source>%1: %n annotation(s)</source>
            <translation>
                <numerusform>%1: %n annotation</numerusform>
                <numerusform>%1: %n annotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2: %n time(s)</source>
            <comment>code, outlet, code or day</comment>
            <translation>
                <numerusform>%1, %2: %n time</numerusform>
                <numerusform>%1, %2: %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::CodebookDesk</name>
        <message numerus="yes">
            <source>%n code(s) came in with the codebook.</source>
            <translation>
                <numerusform>%n code came in with the codebook.</numerusform>
                <numerusform>%n codes came in with the codebook.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::CodingExchange</name>
        <message numerus="yes">
            <source>%n annotation(s) were there already.</source>
            <translation>
                <numerusform>%n annotation were there already.</numerusform>
                <numerusform>%n annotations were there already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n annotation(s) are as the file has them later.</source>
            <translation>
                <numerusform>%n annotation are as the file has them later.</numerusform>
                <numerusform>%n annotations are as the file has them later.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) are new.</source>
            <translation>
                <numerusform>%n code are new.</numerusform>
                <numerusform>%n codes are new.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n annotation(s) came in from %1.</source>
            <translation>
                <numerusform>%n annotation came in from %1.</numerusform>
                <numerusform>%n annotations came in from %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::CodingHand</name>
        <message numerus="yes">
            <source>All %n</source>
            <comment>other tellings</comment>
            <translation>
                <numerusform>All %n</numerusform>
                <numerusform>All %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Code %n Telling(s)</source>
            <translation>
                <numerusform>Code %n Telling</numerusform>
                <numerusform>Code %n Tellings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Coded %n more telling(s).</source>
            <translation>
                <numerusform>Coded %n more telling.</numerusform>
                <numerusform>Coded %n more tellings.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n Coding(s)</source>
            <translation>
                <numerusform>Remove %n Coding</numerusform>
                <numerusform>Remove %n Codings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed %n coding(s).</source>
            <translation>
                <numerusform>Removed %n coding.</numerusform>
                <numerusform>Removed %n codings.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::CodingsDock</name>
        <message numerus="yes">
            <source>Recode %n Coding(s)</source>
            <translation>
                <numerusform>Recode %n Coding</numerusform>
                <numerusform>Recode %n Codings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coding(s) stay as they are.</source>
            <translation>
                <numerusform>%n coding stay as they are.</numerusform>
                <numerusform>%n codings stay as they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::CodingsPanel</name>
        <message numerus="yes">
            <source>%1 of %n coding(s)</source>
            <translation>
                <numerusform>%1 of %n coding</numerusform>
                <numerusform>%1 of %n codings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::Column</name>
        <message numerus="yes">
            <source>%1. The filter folds %n paragraph(s).</source>
            <translation>
                <numerusform>%1. The filter folds %n paragraph.</numerusform>
                <numerusform>%1. The filter folds %n paragraphs.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::ColumnHeader</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>%Ln words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) folded</source>
            <translation>
                <numerusform>%n paragraph folded</numerusform>
                <numerusform>%n paragraphs folded</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::ColumnText</name>
        <message numerus="yes">
            <source>Fold %n paragraph(s) again</source>
            <translation>
                <numerusform>Fold %n paragraph again</numerusform>
                <numerusform>Fold %n paragraphs again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… %n paragraph(s) folded</source>
            <translation>
                <numerusform>… %n paragraph folded</numerusform>
                <numerusform>… %n paragraphs folded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s): %1</source>
            <translation>
                <numerusform>%n code: %1</numerusform>
                <numerusform>%n codes: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::CoverageModel</name>
        <message numerus="yes">
            <source>%1 left out %n of %2 passages. %3 of its words stand nowhere else.</source>
            <comment>outlet, all passages, percentage</comment>
            <translation>
                <numerusform>%1 left out %n of %2 passages. %3 of its words stand nowhere else.</numerusform>
                <numerusform>%1 left out %n of %2 passages. %3 of its words stand nowhere else.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::FilterBar</name>
        <message numerus="yes">
            <source>In %n or more</source>
            <comment>outlets</comment>
            <translation>
                <numerusform>In %n or more</numerusform>
                <numerusform>In %n or more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In all %n</source>
            <comment>outlets</comment>
            <translation>
                <numerusform>In all %n</numerusform>
                <numerusform>In all %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n passage(s)</source>
            <translation>
                <numerusform>%1 of %n passage</numerusform>
                <numerusform>%1 of %n passages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) folded</source>
            <translation>
                <numerusform>%n paragraph folded</numerusform>
                <numerusform>%n paragraphs folded</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::MainWindow</name>
        <message numerus="yes">
            <source>%n file(s) could not be read and were left out:</source>
            <translation>
                <numerusform>%n file could not be read and were left out:</numerusform>
                <numerusform>%n files could not be read and were left out:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::MessageBar</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::MissingTextModel</name>
        <message numerus="yes">
            <source>%n marked place(s) unmoved</source>
            <translation>
                <numerusform>%n marked place unmoved</numerusform>
                <numerusform>%n marked places unmoved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <translation>
                <numerusform>%n moved</numerusform>
                <numerusform>%n moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lost</source>
            <translation>
                <numerusform>%n lost</numerusform>
                <numerusform>%n lost</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::PassageDelegate</name>
        <message numerus="yes">
            <source>%n outlet(s)</source>
            <translation>
                <numerusform>%n outlet</numerusform>
                <numerusform>%n outlets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::PassageListModel</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::PassagePanel</name>
        <message numerus="yes">
            <source>%1 of %n passage(s)</source>
            <translation>
                <numerusform>%1 of %n passage</numerusform>
                <numerusform>%1 of %n passages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::ProminencePage</name>
        <message numerus="yes">
            <source>%n passage(s)</source>
            <translation>
                <numerusform>%n passage</numerusform>
                <numerusform>%n passages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::RecentStoryModel</name>
        <message numerus="yes">
            <source>%n file(s) in %1</source>
            <translation>
                <numerusform>%n file in %1</numerusform>
                <numerusform>%n files in %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::ReportWindow</name>
        <message numerus="yes">
            <source>of %Ln page(s)</source>
            <translation>
                <numerusform>of %Ln page</numerusform>
                <numerusform>of %Ln pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::SideBySidePage</name>
        <message numerus="yes">
            <source>%1 of %n thing(s), %2 final</source>
            <comment>shown of all</comment>
            <translation>
                <numerusform>%1 of %n thing, %2 final</numerusform>
                <numerusform>%1 of %n things, %2 final</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::SourceWindow</name>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln line</numerusform>
                <numerusform>%Ln lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::StatusLine</name>
        <message numerus="yes">
            <source>runs of %n word(s) or more</source>
            <translation>
                <numerusform>runs of %n word or more</numerusform>
                <numerusform>runs of %n words or more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s)</source>
            <translation>
                <numerusform>%n passage</numerusform>
                <numerusform>%n passages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outlet(s)</source>
            <translation>
                <numerusform>%n outlet</numerusform>
                <numerusform>%n outlets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::StoryDocument</name>
        <message numerus="yes">
            <source>Add %n Article(s)</source>
            <translation>
                <numerusform>Add %n Article</numerusform>
                <numerusform>Add %n Articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::StoryMergeDialog</name>
        <message numerus="yes">
            <source>%n change(s) of %1 will come into this story.</source>
            <translation>
                <numerusform>%n change of %1 will come into this story.</numerusform>
                <numerusform>%n changes of %1 will come into this story.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Which copy is right about the %n thing(s) that both changed?</source>
            <translation>
                <numerusform>Which copy is right about the %n thing that both changed?</numerusform>
                <numerusform>Which copy is right about the %n things that both changed?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::StorySaver</name>
        <message numerus="yes">
            <source>You left %n story file(s) without a name.</source>
            <translation>
                <numerusform>You left %n story file without a name.</numerusform>
                <numerusform>You left %n story files without a name.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) of this story came without text. Attach your own copies to read and compare them.</source>
            <translation>
                <numerusform>%n article of this story came without text. Attach your own copies to read and compare them.</numerusform>
                <numerusform>%n articles of this story came without text. Attach your own copies to read and compare them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n marked place(s) stand elsewhere in your copy, or nowhere: please check.</source>
            <translation>
                <numerusform>%n marked place stand elsewhere in your copy, or nowhere: please check.</numerusform>
                <numerusform>%n marked places stand elsewhere in your copy, or nowhere: please check.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::TextFreeDialog</name>
        <message numerus="yes">
            <source>The copy can be passed on to somebody who has the %n article(s) from elsewhere. Opening it, they put their own copies of the texts in.</source>
            <translation>
                <numerusform>The copy can be passed on to somebody who has the %n article from elsewhere. Opening it, they put their own copies of the texts in.</numerusform>
                <numerusform>The copy can be passed on to somebody who has the %n articles from elsewhere. Opening it, they put their own copies of the texts in.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::TimelineChart</name>
        <message numerus="yes">
            <source>%n article(s) without a date</source>
            <translation>
                <numerusform>%n article without a date</numerusform>
                <numerusform>%n articles without a date</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::VersionChangeModel</name>
        <message numerus="yes">
            <source>%Ln change(s)</source>
            <translation>
                <numerusform>%Ln change</numerusform>
                <numerusform>%Ln changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s) added</source>
            <translation>
                <numerusform>%Ln word added</numerusform>
                <numerusform>%Ln words added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln taken out</source>
            <comment>words</comment>
            <translation>
                <numerusform>%Ln taken out</numerusform>
                <numerusform>%Ln taken out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tellings::VersionListModel</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>%Ln words</numerusform>
            </translation>
        </message>
    </context>
</TS>
