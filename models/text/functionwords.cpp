// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/functionwords.h"

#include <QHash>
#include <QSet>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

// Closed word classes, and the verbs of saying and being that every news text is full of.
constexpr QStringView english =
    u"a about above after again against all almost along also although always am among an and another any anyone "
    "anything are around as at away back be became because become been before began behind being below between both "
    "but by came can cannot can't come could couldn't did didn't do does doesn't doing don't done down during each "
    "either else even ever every everyone for from further get gets getting give given go goes going gone got had "
    "hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however i "
    "i'd i'll i'm i've if in into is isn't it it's its itself just kept let like made make makes making many may me "
    "might mine more most much must my myself need neither never no nor not nothing now of off often on once one "
    "only onto or other others our ours ourselves out over own per put rather really same say saying says she she'd "
    "she'll she's should shouldn't since so some someone something still such take taken takes taking than that "
    "that's the their theirs them themselves then there there's therefore these they they'd they'll they're they've "
    "thing things this those though through thus to together too took toward towards under until up upon us use used "
    "using very via was wasn't way we we'd we'll we're we've well went were weren't what what's when where whether "
    "which while who who's whom whose why will with within without won't would wouldn't yes yet you you'd you'll "
    "you're you've your yours yourself said told added mr mrs ms dr sir";
constexpr QStringView german =
    u"aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bin bis bist da "
    "dabei dadurch dafür dagegen daher damit danach dann daran darauf daraus darf darin darüber darum das dass dazu "
    "dein dem den denen denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch "
    "dürfen ein eine einem einen einer eines einige er es etwa etwas euch für gegen gegenüber gehabt gewesen gibt "
    "habe haben hat hatte hatten hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja "
    "jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinem keinen keiner können könnte machen man mehr "
    "mein mit muss müssen nach nicht nichts noch nun nur ob oder ohne sagte sagt sehr sei sein seine seinem seinen "
    "seiner seit selbst sich sie sind so soll sollen sollte sondern sonst sowie über um und uns unser unter viel vom "
    "von vor wann war waren warum was weil weiter welche wenn wer werde werden wie wieder will wir wird wo wollen "
    "worden wurde wurden während zu zum zur zwar zwischen";
constexpr QStringView french =
    u"a afin ai ainsi alors après au aucun aucune aussi autre autres aux avait avant avec avoir ayant c'est ce cela "
    "celle celles celui cependant ces cet cette ceux chaque chez comme contre dans de depuis dès des deux dit donc "
    "dont du elle elles en encore entre est et était étaient été être eu eux fait faire fois font hors il ils jamais "
    "je jusque la le les leur leurs lors lorsque lui ma mais me même mes moi moins mon ne ni non nos notre nous on "
    "ont or ou où par parce pas pendant peu peut plus plusieurs pour pourquoi pouvoir puis qu quand que quel quelle "
    "quelques qui quoi sa sans se selon sera ses si sien son sont sous sur ta tandis te tel telle tes toujours tous "
    "tout toute toutes très trop tu un une vers voici voilà vos votre vous y";
constexpr QStringView spanish =
    u"a al algo algunas algunos ante antes aquel aquella aquellos así aún aunque bien cada como con contra cual "
    "cuando cuanto de del desde después dijo donde dos durante e el él ella ellas ellos en entre era eran es esa "
    "esas ese eso esos esta está estaba están estar estas este esto estos fue fueron ha haber había han hasta hay he "
    "la las le les lo los más me mi mientras mis misma mismo mucho muy nada ni no nos nosotros nuestra nuestro o os "
    "otra otras otro otros para pero poco por porque pues que qué quien se sea según ser será si sí sido sin sobre "
    "son su sus también tan tanto te tiene tienen todo todos tras tu tus un una unas uno unos y ya yo";
constexpr QStringView italian =
    u"a ad al alla alle agli ai allo anche ancora avere aveva c'è che chi ci come con contro cosa così cui da dai dal "
    "dalla dalle dallo degli dei del dell della delle dello detto di disse dopo dove due e è ed era erano essere fa "
    "fatto fino fra gli ha hanno ho i il in io l la le lei li lo loro lui ma mai me mentre mi molto ne nei nel nella "
    "nelle nello no noi non nostro o ogni oltre per perché però più poi prima proprio può qualche quale quando quanto "
    "quella quelle quelli quello questa queste questi questo qui sarà se secondo sei senza si sia sono sta stata "
    "stati stato su sua sue sugli sui sul sulla suo suoi tra tutta tutti tutto un una uno vi";
constexpr QStringView portuguese =
    u"a à ainda além ao aos apenas após as às até cada com como contra da das de depois desde disse do dois dos e é "
    "ela elas ele eles em entre era eram essa esse esta está estão este eu foi foram há isso isto já lhe mais mas me "
    "mesmo meu muito na nas não nem no nos nós num numa o onde os ou outra outro outros para pela pelas pelo pelos "
    "por porque pouco quando que quem se seja sem sempre ser será seu seus sob sobre sua suas também tão tem têm ter "
    "tinha todos tudo um uma umas uns você";
constexpr QStringView dutch =
    u"aan al alle alleen als altijd ander andere bij binnen daar dan dat de deze die dit doen door dus een eens en er "
    "geen geweest haar had hadden heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan kon kunnen "
    "maar me meer men met mij mijn moet na naar niet niets nog nu of om omdat ondanks ons onder ook op over te tegen "
    "tegenover toch toen tot tussen u uit uw van veel volgens voor vooral waar was wat we wel werd werden wie wij wil "
    "worden wordt zal ze zei zelf zich zij zijn zo zonder zou zouden";
constexpr QStringView scandinavian =
    u"alla allt alt at att av bara ble blei blev bli blir både da de deg dei dem den denna denne der deras dere deres "
    "det detta dette dig din disse du där då efter ein eit ej eller en enn er ett etter for fra från före för ha "
    "hade hadde han hans har hende hendes henne hennes her hos hon hun hur hva hvad hvem hver hvis hvor här i ifølge "
    "igen ikke ikkje in ingen inn inte ja jag jeg kan kunde kunne man mange med mellan mellom mellem men mer mere mig "
    "min mit mot mycket må måtte när nu nå når og också også om opp op over på sa sade sagde samme samt seg sei sig "
    "sin sine sitt sina ska skal skall skulle slik so som så til till under upp ut var varit vart ved ved vi vil ville "
    "vore vår være været åt än är över";
constexpr QStringView russian =
    u"а без более бы был была были было быть в вам вас ведь весь во вот все всего всех вы где да даже для до его ее её "
    "если есть еще ещё же за здесь и из или им их к как ко когда кто ли либо между меня мне может мы на над надо наш "
    "не него нее ней нет ни них но ну о об однако он она они оно от очень по под после потому при про с сам свое "
    "своей свои своих себе себя сейчас со также там тем то тоже того той только том у уже хотя чего чей чем через что "
    "чтобы эта эти этим этих это этого этой этом этот эту я сказал сообщил заявил";
constexpr QStringView arabic =
    u"في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين أن إن لا ما لم لن قد كان كانت هو هي "
    "هم كما بعد قبل بين كل أو ثم حتى عند قال وقال وأضاف أي لكن غير";

// Days, times, and what sources are asked for: the stock phrases of news are made of them.
constexpr QStringView englishTrade =
    u"according announced answer asked back begin began called comment comments condition anonymity day days declined "
    u"end ended evening events expected fact first friday immediately interview issued journalists last late later "
    u"moment monday month months morning news night number people person place point press question questions reached "
    u"reporter reporters reports request requests respond responded response saturday source sources speaking "
    u"spokesman spokesperson spokeswoman statement sunday thing thursday time times today tomorrow tuesday turned "
    u"wednesday week weeks writing year years yesterday";

using WordSet = QSet<QStringView>;

WordSet setOf(QStringView list)
{
    WordSet result;
    for (const QStringView word : list.split(u' ', Qt::SkipEmptyParts))
        result.insert(word);
    return result;
}

const QHash<QString, WordSet> &lists()
{
    static const QHash<QString, WordSet> byLanguage = [] {
        const WordSet nordic = setOf(scandinavian);
        return QHash<QString, WordSet>{
            {u"en"_s, setOf(english)}, {u"de"_s, setOf(german)},  {u"fr"_s, setOf(french)},
            {u"es"_s, setOf(spanish)}, {u"it"_s, setOf(italian)}, {u"pt"_s, setOf(portuguese)},
            {u"nl"_s, setOf(dutch)},   {u"sv"_s, nordic},         {u"da"_s, nordic},
            {u"nb"_s, nordic},         {u"nn"_s, nordic},         {u"no"_s, nordic},
            {u"ru"_s, setOf(russian)}, {u"ar"_s, setOf(arabic)},
        };
    }();
    return byLanguage;
}

} // namespace

CommonWords::CommonWords(const QString &language)
{
    const QHash<QString, WordSet> &byLanguage = lists();
    const QString key = language.section(u'-', 0, 0).toLower();
    const auto found = byLanguage.constFind(key);
    m_function = &(found != byLanguage.cend() ? *found : *byLanguage.constFind(u"en"_s));
    static const WordSet trade = setOf(englishTrade);
    if (language.isEmpty() || language.startsWith("en"_L1))
        m_trade = &trade;
}

bool isFunctionWord(QStringView folded, const QString &language)
{
    return CommonWords(language).isFunctionWord(folded);
}

} // namespace tellings
