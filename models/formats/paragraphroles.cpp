// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/paragraphroles.h"

#include "models/formats/datetext.h"
#include "models/formats/furniture.h"
#include "models/formats/lines.h"
#include "models/formats/paragraphshape.h"
#include "models/formats/subwatch.h"

#include <QHash>

namespace tellings {

namespace {

constexpr qsizetype topSize = 12; // blocks in which dates, names and headlines are looked for
constexpr qsizetype bottomSize = 4; // the same after the story

QString foldedTitle(QStringView title)
{
    QString folded = title.toString().simplified().toLower().replace(u'’', u'\'').replace(u'‘', u'\'');
    while (folded.endsWith(u'.'))
        folded.chop(1);
    return folded;
}

/// Goes over the blocks several times, each time filling in the roles that one kind of evidence gives. What one pass
/// has decided the next leaves alone.
class RoleGuesser {
public:
    RoleGuesser(QStringView text, QList<Block> blocks, const QString &headline, const Watch &watch)
        : m_text(text)
        , m_blocks(std::move(blocks))
        , m_headline(foldedTitle(headline))
        , m_watch(watch)
    {
    }

    std::optional<QList<Paragraph>> guess();

private:
    [[nodiscard]] QStringView view(qsizetype i) const
    {
        return m_text.sliced(m_blocks[i].range.start, m_blocks[i].range.size());
    }
    [[nodiscard]] const ParagraphShape &shape(qsizetype i) const { return m_shapes[i]; }
    [[nodiscard]] bool isOpen(qsizetype i) const { return i < m_blocks.size() && !m_blocks[i].role; }
    [[nodiscard]] bool hasRole(qsizetype i, ParagraphRole role) const
    {
        return i >= 0 && i < m_blocks.size() && m_blocks[i].role == role;
    }
    [[nodiscard]] bool isProse(qsizetype i) const
    {
        return i < m_blocks.size() && (!m_blocks[i].role || m_blocks[i].role == ParagraphRole::Body);
    }
    [[nodiscard]] qsizetype nextProse(qsizetype i) const;
    [[nodiscard]] bool isAtEdge(qsizetype i) const { return i < topSize || i >= m_blocks.size() - bottomSize; }

    [[nodiscard]] bool mayGoOnAt(qsizetype i);

    void findShapes();
    void findEvident();
    void findEvidentAt(qsizetype i);
    void findCaptionAfterLabel(qsizetype label);
    void findLinkList(qsizetype label);
    void splitLeadingDate();
    void findTop();
    void findEndByline();
    void findUnfinishedCaptions();
    void findSubheadings();

    [[nodiscard]] bool saysHeadline(qsizetype i) const;
    [[nodiscard]] bool isKicker(qsizetype i) const;
    [[nodiscard]] bool looksLikeHeadline(qsizetype i) const;
    [[nodiscard]] bool looksLikeStandfirst(qsizetype i) const;
    [[nodiscard]] bool isBylineBlock(qsizetype i, bool afterHeadline) const;
    [[nodiscard]] bool looksLikeSubheading(qsizetype i) const;

    QStringView m_text;
    QList<Block> m_blocks;
    QList<ParagraphShape> m_shapes;
    QString m_headline;
    const Watch &m_watch;
    int m_pass = 0; ///< of the passes over all blocks
    bool m_stopped = false;
};

/// To be asked at every block of a pass over all of them; false once the watch said to stop.
bool RoleGuesser::mayGoOnAt(qsizetype i)
{
    constexpr qsizetype step = 2048; // blocks between two calls of the watch
    constexpr double passes = 6;
    m_pass += i == 0;
    if (i % step == 0 && !m_stopped)
        m_stopped = !mayGoOn(m_watch, qMin(1.0, (m_pass - 1 + double(i) / double(m_blocks.size())) / passes));
    return !m_stopped;
}

qsizetype RoleGuesser::nextProse(qsizetype i) const
{
    for (++i; i < m_blocks.size() && i < topSize + 8; ++i) {
        if (isProse(i))
            return i;
    }
    return -1;
}

// --- What a block says of itself --------------------------------------------------------------------

void RoleGuesser::findCaptionAfterLabel(qsizetype label)
{
    constexpr qsizetype longest = 400;
    const qsizetype i = label + 1;
    if (isOpen(i) && shape(i).size <= longest && shape(i).words > 1 && furnitureKind(view(i)) == FurnitureKind::None)
        m_blocks[i].role = ParagraphRole::Caption;
}

/// Links to other stories, when nothing but short lines without an end follows, up to the text's end.
void RoleGuesser::findLinkList(qsizetype label)
{
    constexpr qsizetype longestList = 30;
    if (m_blocks.size() - label > longestList)
        return;
    for (qsizetype i = label + 1; i < m_blocks.size(); ++i) {
        if (shape(i).words > 20 || shape(i).endsWithPeriod)
            return;
    }
    for (qsizetype i = label + 1; i < m_blocks.size(); ++i)
        m_blocks[i].role = ParagraphRole::Furniture;
}

void RoleGuesser::findEvidentAt(qsizetype i)
{
    const QStringView block = view(i);
    const FurnitureKind furniture = furnitureKind(block);
    if (furniture != FurnitureKind::None) {
        m_blocks[i].role = ParagraphRole::Furniture;
        if (furniture == FurnitureKind::CaptionLabel)
            findCaptionAfterLabel(i);
        else if (furniture == FurnitureKind::LinkList)
            findLinkList(i);
    } else if (isAtEdge(i) && parseDateLine(block)) {
        m_blocks[i].role = ParagraphRole::Dateline;
    } else if (looksLikeCaption(block, shape(i))) {
        m_blocks[i].role = ParagraphRole::Caption;
    } else if (shape(i).isListItem) {
        m_blocks[i].role = ParagraphRole::ListItem;
    }
}

void RoleGuesser::findShapes()
{
    m_shapes.reserve(m_blocks.size());
    for (qsizetype i = 0; i < m_blocks.size() && mayGoOnAt(i); ++i)
        m_shapes.append(ParagraphShape::of(view(i)));
}

void RoleGuesser::findEvident()
{
    for (qsizetype i = 0; i < m_blocks.size() && mayGoOnAt(i); ++i) {
        if (isOpen(i))
            findEvidentAt(i);
    }
}

/// "date 2020-01-30 A minister will meet …": the date becomes a block of its own.
void RoleGuesser::splitLeadingDate()
{
    for (qsizetype i = 0; i < qMin<qsizetype>(3, m_blocks.size()); ++i) {
        if (!isOpen(i))
            continue;
        const TextRange whole = m_blocks[i].range;
        const auto date = parseLeadingDateLine(view(i));
        if (!date)
            continue;
        const TextRange rest = trimmedRange(m_text, {whole.start + date->length, whole.end});
        m_blocks[i] = {{whole.start, whole.start + date->length}, ParagraphRole::Dateline};
        m_blocks.insert(i + 1, Block{rest, {}});
        return;
    }
}

// --- The top: headline, standfirst, byline ----------------------------------------------------------

bool RoleGuesser::saysHeadline(qsizetype i) const
{
    return !m_headline.isEmpty() && shape(i).size <= m_headline.size() + 40 && foldedTitle(view(i)) == m_headline;
}

/// One word above the headline or the text: a section ("Politics"), a level.
bool RoleGuesser::isKicker(qsizetype i) const
{
    return shape(i).words <= 1 && !shape(i).endsSentence && !shape(i).endsOpen && nextProse(i) >= 0
        && shape(nextProse(i)).words > 3;
}

/// Short, and no sentence of a story: without a full stop; or with one, but then clearly shorter than one of the
/// two paragraphs after it, and nobody is quoted or said to have said something.
bool RoleGuesser::looksLikeHeadline(qsizetype i) const
{
    const ParagraphShape &line = shape(i);
    const qsizetype next = nextProse(i);
    if (line.words < 2 || line.words > 25 || line.size > 180 || line.endsOpen || !line.startsAsTitle || next < 0)
        return false;
    if (!line.endsWithPeriod)
        return true;
    const bool reports = view(i).contains(u" said", Qt::CaseInsensitive) || view(i).endsWith(u"\".")
        || view(i).endsWith(u".\"") || view(i).endsWith(u"”.") || view(i).endsWith(u".”");
    const qsizetype afterNext = nextProse(next); // a standfirst may come between
    const int story = qMax(shape(next).words, afterNext < 0 ? 0 : shape(afterNext).words);
    return line.words <= 18 && !line.startsWithQuote && !reports && story >= 12 && 3 * story >= 4 * line.words;
}

/// Between headline and story: a line without a full stop; a short sentence well below the length of the next
/// paragraph; or what stands before "LONDON (Agency) - …".
bool RoleGuesser::looksLikeStandfirst(qsizetype i) const
{
    const ParagraphShape &line = shape(i);
    const qsizetype next = nextProse(i);
    if (next < 0 || line.words > 40 || line.endsOpen || line.startsWithQuote || !line.startsAsTitle || line.words < 3)
        return false;
    if (!line.endsSentence)
        return true;
    if (line.words <= 12 && 3 * line.words <= 2 * shape(next).words)
        return true;
    const QStringView opening = view(next).left(60);
    const qsizetype dash = opening.indexOf(u" - ");
    const bool cityInCapitals =
        opening.size() > 4 && opening[0].isUpper() && opening[1].isUpper() && opening[2].isUpper();
    return line.words <= 25 && cityInCapitals && dash > 0 && opening.first(dash).endsWith(u')');
}

bool RoleGuesser::isBylineBlock(qsizetype i, bool afterHeadline) const
{
    if (!bylineIn(view(i), afterHeadline).isEmpty() || isWritersTitle(view(i)))
        return true;
    return looksLikeName(view(i)) && i + 1 < m_blocks.size() && isWritersTitle(view(i + 1));
}

void RoleGuesser::findTop()
{
    bool known = false; // where the headline is
    for (qsizetype i = 0; i < qMin(topSize, m_blocks.size()); ++i) {
        if (!known && saysHeadline(i))
            m_blocks[i].role = ParagraphRole::Headline;
        known = known || hasRole(i, ParagraphRole::Headline);
    }
    bool headline = false;
    bool standfirst = false;
    for (qsizetype i = 0; i < qMin(topSize, m_blocks.size()); ++i) {
        headline = headline || hasRole(i, ParagraphRole::Headline);
        standfirst = standfirst || hasRole(i, ParagraphRole::Standfirst);
        if (!isOpen(i)) {
            if (headline && hasRole(i, ParagraphRole::ListItem))
                standfirst = true; // a summary in points stands in for it
            continue;
        }
        if (isBylineBlock(i, headline)) {
            m_blocks[i].role = ParagraphRole::Byline;
        } else if (!headline && isKicker(i)) { // also above a headline that is known
            m_blocks[i].role = ParagraphRole::Subheading;
        } else if (!known && !headline && looksLikeHeadline(i)) {
            m_blocks[i].role = ParagraphRole::Headline;
            headline = true;
        } else if (headline && !standfirst && looksLikeStandfirst(i)) {
            m_blocks[i].role = ParagraphRole::Standfirst;
        } else {
            return; // the story begins
        }
    }
}

// --- The story --------------------------------------------------------------------------------------

/// A name and a title, or "(Reporting by …)", after the story.
void RoleGuesser::findEndByline()
{
    for (qsizetype i = qMax<qsizetype>(1, m_blocks.size() - bottomSize); i < m_blocks.size(); ++i) {
        QStringView line = view(i);
        if (!isOpen(i) || shape(i).words > 25)
            continue;
        const bool inBrackets = line.startsWith(u'(') && line.endsWith(u')');
        if (inBrackets)
            line = line.sliced(1, line.size() - 2);
        if (!bylineIn(line, true).isEmpty() || (inBrackets && line.startsWith(u"Reporting by ", Qt::CaseInsensitive)))
            m_blocks[i].role = ParagraphRole::Byline;
    }
}

/// A paragraph without its full stop that begins as a finished one does: a caption made of the text it goes with.
void RoleGuesser::findUnfinishedCaptions()
{
    constexpr qsizetype keySize = 30;
    const auto unfinished = [this](qsizetype i) {
        const ParagraphShape &block = shape(i);
        return isOpen(i) && block.words >= 8 && !block.endsSentence && !block.endsOpen && !block.startsWithQuote;
    };
    const auto key = [this](qsizetype i) { return qHash(foldedTitle(view(i).left(2 * keySize)).left(keySize)); };
    QHash<size_t, bool> candidates; // whether a finished paragraph begins so
    for (qsizetype i = 0; i < m_blocks.size() && mayGoOnAt(i); ++i) {
        if (unfinished(i))
            candidates.insert(key(i), false);
    }
    if (candidates.isEmpty())
        return;
    for (qsizetype i = 0; i < m_blocks.size() && mayGoOnAt(i); ++i) {
        if (!isOpen(i) || !shape(i).endsSentence || shape(i).size < keySize)
            continue;
        if (const auto found = candidates.find(key(i)); found != candidates.end())
            *found = true;
    }
    for (qsizetype i = 0; i < m_blocks.size() && mayGoOnAt(i); ++i) {
        if (unfinished(i) && candidates.value(key(i)))
            m_blocks[i].role = ParagraphRole::Caption;
    }
}

bool RoleGuesser::looksLikeSubheading(qsizetype i) const
{
    const ParagraphShape &line = shape(i);
    if (line.words < 1 || line.words > 10 || line.size > 80 || line.endsOpen || line.startsWithQuote
        || line.endsWithQuote || !line.startsAsTitle || line.endsWithPeriod)
        return false;
    if (line.endsSentence && (line.words > 8 || !view(i).endsWith(u'?')))
        return false;
    qsizetype after = i + 1; // the prose that it heads; a picture may come first
    while (hasRole(after, ParagraphRole::Furniture) || hasRole(after, ParagraphRole::Caption))
        ++after;
    if (!isProse(after))
        return false;
    const ParagraphShape &next = shape(after);
    return next.words >= 2 * line.words && next.words >= 12 && !next.startsLower;
}

void RoleGuesser::findSubheadings()
{
    bool story = false;
    for (qsizetype i = 0; i + 1 < m_blocks.size() && mayGoOnAt(i); ++i) {
        if (story && isOpen(i) && looksLikeSubheading(i))
            m_blocks[i].role = ParagraphRole::Subheading;
        story = story || isProse(i);
    }
}

std::optional<QList<Paragraph>> RoleGuesser::guess()
{
    splitLeadingDate();
    for (const auto pass :
         {&RoleGuesser::findShapes, &RoleGuesser::findEvident, &RoleGuesser::findTop, &RoleGuesser::findEndByline,
          &RoleGuesser::findUnfinishedCaptions, &RoleGuesser::findSubheadings}) {
        (this->*pass)();
        if (m_stopped)
            return {};
    }
    if (!mayGoOn(m_watch, 1.0))
        return {};
    QList<Paragraph> paragraphs;
    paragraphs.reserve(m_blocks.size());
    for (const Block &block : std::as_const(m_blocks))
        paragraphs.append({block.range, block.role.value_or(ParagraphRole::Body)});
    return paragraphs;
}

} // namespace

std::optional<QList<Paragraph>> guessRoles(QStringView text, QList<Block> blocks, const QString &headline,
                                           const Watch &watch)
{
    return RoleGuesser(text, std::move(blocks), headline, watch).guess();
}

} // namespace tellings
