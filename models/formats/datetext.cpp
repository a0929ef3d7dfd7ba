// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/datetext.h"

#include "models/formats/datewords.h"

#include <QList>
#include <QTimeZone>

namespace tellings {

namespace {

/// A run of digits, a run of letters, or one other character.
struct Token {
    enum class Kind { Number, Word, Mark } kind = Kind::Mark;
    qsizetype start = 0;
    qsizetype end = 0;
    QString word; ///< folded; for a mark the character itself
    int number = -1;
};

QList<Token> tokensOf(QStringView text, qsizetype most)
{
    QList<Token> tokens;
    for (qsizetype i = 0; i < text.size() && tokens.size() < most;) {
        const QChar c = text[i];
        if (c.isSpace()) {
            ++i;
            continue;
        }
        Token token;
        token.start = i;
        const auto isDigit = [](QChar d) { return d >= u'0' && d <= u'9'; };
        if (isDigit(c)) {
            token.kind = Token::Kind::Number;
            while (i < text.size() && isDigit(text[i]))
                ++i;
        } else if (c.isLetter()) {
            token.kind = Token::Kind::Word;
            while (i < text.size() && (text[i].isLetter() || text[i].isMark()))
                ++i;
        } else {
            ++i;
        }
        token.end = i;
        token.word = text.sliced(token.start, i - token.start).toString().toLower();
        if (token.kind == Token::Kind::Number && token.word.size() <= 8)
            token.number = token.word.toInt();
        tokens.append(token);
    }
    return tokens;
}

/// Reads a date line token by token; every read function leaves the place alone when it finds nothing.
class Parser {
public:
    explicit Parser(QStringView text, qsizetype most) : m_tokens(tokensOf(text, most)) { }

    /// As much of a date line as there is at the beginning; nothing when there is no date in it.
    std::optional<DateLine> read();

    [[nodiscard]] bool atEnd() const { return m_place == m_tokens.size(); }
    [[nodiscard]] bool sawLabel() const { return m_sawLabel; }
    [[nodiscard]] bool sawIso() const { return m_sawIso; }

private:
    [[nodiscard]] bool isMark(qsizetype ahead, char16_t mark) const;
    [[nodiscard]] int numberAt(qsizetype ahead, qsizetype digits = 0) const;
    [[nodiscard]] QString wordAt(qsizetype ahead) const;
    [[nodiscard]] bool touches(qsizetype ahead) const; ///< no space before the token

    bool readFiller();
    std::optional<QDate> readDate();
    std::optional<QDate> readIso();
    std::optional<QDate> readDayMonthYear();
    std::optional<QDate> readMonthDayYear();
    std::optional<QDate> readNumeric();
    std::optional<QTime> readTime();
    std::optional<int> readZone(QDate date); ///< seconds east of UTC
    std::optional<DateText> readMoment();

    std::optional<QDate> take(int year, int month, int day, qsizetype tokens)
    {
        const QDate date(year, month, day);
        if (!date.isValid() || year < 1600 || year > 2200)
            return {};
        m_place += tokens;
        return date;
    }

    QList<Token> m_tokens;
    qsizetype m_place = 0;
    bool m_sawLabel = false;
    bool m_sawUpdate = false;
    bool m_sawIso = false;
};

bool Parser::isMark(qsizetype ahead, char16_t mark) const
{
    const qsizetype i = m_place + ahead;
    return i < m_tokens.size() && m_tokens[i].kind == Token::Kind::Mark && m_tokens[i].word == QStringView(&mark, 1);
}

int Parser::numberAt(qsizetype ahead, qsizetype digits) const
{
    const qsizetype i = m_place + ahead;
    if (i >= m_tokens.size() || (digits > 0 && m_tokens[i].word.size() != digits))
        return -1;
    return m_tokens[i].number;
}

QString Parser::wordAt(qsizetype ahead) const
{
    const qsizetype i = m_place + ahead;
    return i < m_tokens.size() && m_tokens[i].kind == Token::Kind::Word ? m_tokens[i].word : QString();
}

bool Parser::touches(qsizetype ahead) const
{
    const qsizetype i = m_place + ahead;
    return i > 0 && i < m_tokens.size() && m_tokens[i].start == m_tokens[i - 1].end;
}

/// Labels, weekdays and what stands between the parts.
bool Parser::readFiller()
{
    if (m_place >= m_tokens.size())
        return false;
    const Token &token = m_tokens[m_place];
    if (token.kind == Token::Kind::Mark) {
        if (!QStringView(u",.:;|-–—•·/()[]*").contains(token.word))
            return false;
    } else if (token.kind == Token::Kind::Word) {
        const DateWord kind = dateWord(token.word);
        if (kind == DateWord::None)
            return false;
        m_sawLabel = m_sawLabel || kind == DateWord::Label || kind == DateWord::Update;
        m_sawUpdate = m_sawUpdate || kind == DateWord::Update;
    } else {
        return false;
    }
    ++m_place;
    return true;
}

std::optional<QDate> Parser::readIso()
{
    for (const char16_t mark : {u'-', u'/', u'.'}) {
        if (numberAt(0, 4) >= 0 && isMark(1, mark) && touches(1) && numberAt(2) >= 0 && isMark(3, mark)
            && numberAt(4) >= 0) {
            const auto date = take(numberAt(0), numberAt(2), numberAt(4), 5);
            m_sawIso = m_sawIso || date;
            return date;
        }
    }
    return {};
}

/// "14 March 2026", "14. März 2026", "14th of March, 2026", "1er avril 2026", "14 de marzo de 2026", "14-Mar-2026".
std::optional<QDate> Parser::readDayMonthYear()
{
    const int day = numberAt(0);
    if (day < 1 || day > 31)
        return {};
    qsizetype ahead = 1;
    const auto skipWord = [&](DateWord kind) {
        if (dateWord(wordAt(ahead)) == kind && monthNumber(wordAt(ahead)) == 0)
            ++ahead;
    };
    const auto skipMark = [&] { ahead += isMark(ahead, u'.') || isMark(ahead, u',') || isMark(ahead, u'-'); };
    if (touches(1) && isOrdinalEnding(wordAt(1)))
        ++ahead;
    skipMark();
    skipWord(DateWord::Link);
    const int month = monthNumber(wordAt(ahead));
    if (month == 0)
        return {};
    ++ahead;
    skipMark();
    skipWord(DateWord::Link);
    return take(numberAt(ahead, 4), month, day, ahead + 1);
}

/// "March 14, 2026", "Mar. 14th 2026".
std::optional<QDate> Parser::readMonthDayYear()
{
    const int month = monthNumber(wordAt(0));
    if (month == 0)
        return {};
    qsizetype ahead = 1;
    ahead += isMark(ahead, u'.');
    const int day = numberAt(ahead);
    if (day < 1 || day > 31)
        return {};
    ++ahead;
    ahead += touches(ahead) && isOrdinalEnding(wordAt(ahead));
    ahead += isMark(ahead, u',');
    return take(numberAt(ahead, 4), month, day, ahead + 1);
}

/// Numbers alone, where only one reading is a date: after dots the day comes first.
std::optional<QDate> Parser::readNumeric()
{
    for (const char16_t mark : {u'.', u'/', u'-'}) {
        const int first = numberAt(0);
        const int second = numberAt(2);
        const int year = numberAt(4, 4);
        if (first < 1 || second < 1 || year < 0 || !isMark(1, mark) || !touches(1) || !isMark(3, mark))
            continue;
        if (mark == u'.' || first > 12 || first == second)
            return take(year, second, first, 5);
        if (second > 12)
            return take(year, first, second, 5);
    }
    return {};
}

std::optional<QDate> Parser::readDate()
{
    if (auto date = readIso())
        return date;
    if (auto date = readDayMonthYear())
        return date;
    if (auto date = readMonthDayYear())
        return date;
    return readNumeric();
}

/// "08:12", "08:12:30.5", "8.12 Uhr", "8h12", "8:12 p.m.", "8pm"; with a T or a comma before it or nothing.
std::optional<QTime> Parser::readTime()
{
    const qsizetype begin = m_place;
    if (wordAt(0) == u"t" && touches(0))
        ++m_place;
    while (isMark(0, u',') || isMark(0, u'|') || isMark(0, u'-') || isMark(0, u'–') || isMark(0, u'—')
           || isMark(0, u'•') || isMark(0, u'·') || isMark(0, u'/') || dateWord(wordAt(0)) == DateWord::Link)
        ++m_place;
    int hour = numberAt(0);
    int minute = 0;
    int second = 0;
    qsizetype ahead = 1;
    const bool separated = isMark(1, u':') || isMark(1, u'.') || wordAt(1) == u"h";
    if (separated && numberAt(2, 2) >= 0) {
        minute = numberAt(2);
        ahead = 3;
        if (isMark(3, u':') && numberAt(4, 2) >= 0) {
            second = numberAt(4);
            ahead = 5;
            if (isMark(5, u'.') && touches(6) && numberAt(6) >= 0)
                ahead = 7;
        }
    } else if (wordAt(1) == u"h") {
        ahead = 2;
    } else if (!isHalfDay(wordAt(1)) && !isClockWord(wordAt(1))) {
        hour = -1;
    }
    QString half = wordAt(ahead);
    qsizetype halfLength = 1;
    if ((half == u"a" || half == u"p") && isMark(ahead + 1, u'.') && wordAt(ahead + 2) == u"m") {
        half += u'm';
        halfLength = isMark(ahead + 3, u'.') ? 4 : 3;
    }
    if (isHalfDay(half) && hour >= 1 && hour <= 12) {
        hour = hour % 12 + (half == u"pm" ? 12 : 0);
        ahead += halfLength;
    }
    ahead += isClockWord(wordAt(ahead));
    const QTime time(hour, minute, second);
    if (hour < 0 || !time.isValid()) {
        m_place = begin;
        return {};
    }
    m_place += ahead;
    return time;
}

std::optional<int> Parser::readZone(QDate date)
{
    const QString name = wordAt(0);
    if (const auto offset = zoneOffset(name, date)) {
        ++m_place;
        return offset;
    }
    const bool plus = isMark(0, u'+');
    if ((!plus && !isMark(0, u'-')) || !touches(0) || numberAt(1) < 0)
        return {};
    const int sign = plus ? 1 : -1;
    if (numberAt(1, 4) >= 0 && numberAt(1) <= 1400) {
        const int number = numberAt(1);
        m_place += 2;
        return sign * (number / 100 * 3600 + number % 100 * 60);
    }
    if (numberAt(1, 2) < 0 || numberAt(1) > 14)
        return {};
    const bool minutes = isMark(2, u':') && numberAt(3, 2) >= 0 && numberAt(3) < 60;
    const int seconds = numberAt(1) * 3600 + (minutes ? numberAt(3) * 60 : 0);
    m_place += minutes ? 4 : 2;
    return sign * seconds;
}

std::optional<DateText> Parser::readMoment()
{
    const auto date = readDate();
    if (!date)
        return {};
    const auto time = readTime();
    const int offset = time ? readZone(*date).value_or(0) : 0;
    const QDateTime moment(*date, time.value_or(QTime(0, 0)), QTimeZone::UTC);
    return DateText{moment.addSecs(-offset), time.has_value()};
}

std::optional<DateLine> Parser::read()
{
    std::optional<DateLine> found;
    while (!atEnd()) {
        if (const auto moment = readMoment()) {
            if (!found || (found->isUpdate && !m_sawUpdate))
                found = DateLine{*moment, m_sawUpdate, 0};
            found->length = m_tokens[m_place - 1].end;
            m_sawUpdate = false;
            continue;
        }
        // A time may stand before its date: "08:12, 14 March 2026".
        const qsizetype before = m_place;
        const auto time = numberAt(0) >= 0 ? readTime() : std::nullopt;
        if (time) {
            (void)readZone({});
            const qsizetype afterTime = m_place;
            while (readFiller()) { }
            if (const auto date = readDate(); date && !found) {
                m_place = before;
                (void)readTime();
                const int offset = readZone(*date).value_or(0);
                while (readFiller()) { }
                (void)readDate();
                const QDateTime moment(*date, *time, QTimeZone::UTC);
                found = DateLine{{moment.addSecs(-offset), true}, m_sawUpdate, m_tokens[m_place - 1].end};
                m_sawUpdate = false;
                continue;
            }
            m_place = afterTime;
            if (found) {
                found->length = m_tokens[m_place - 1].end;
                continue;
            }
            m_place = before;
            break;
        }
        if (!readFiller())
            break;
    }
    return found;
}

} // namespace

std::optional<DateLine> parseDateLine(QStringView line)
{
    constexpr qsizetype longest = 160;
    if (line.size() > longest)
        return {};
    Parser parser(line, 60);
    auto found = parser.read();
    if (!found || !parser.atEnd())
        return {};
    found->length = line.size();
    return found;
}

std::optional<DateLine> parseLeadingDateLine(QStringView paragraph)
{
    Parser parser(paragraph.left(160), 24);
    const auto found = parser.read();
    if (!found || (!parser.sawLabel() && !parser.sawIso()))
        return {};
    const QStringView rest = paragraph.sliced(found->length);
    if (rest.size() < 2 || !rest.front().isSpace())
        return {};
    const QStringView prose = rest.trimmed();
    const bool begins =
        !prose.isEmpty() && (prose.front().isUpper() || QStringView(u"\"“‘'«„").contains(prose.front()));
    return begins ? found : std::nullopt;
}

std::optional<DateText> parseDate(QStringView value)
{
    const auto line = parseDateLine(value.trimmed());
    return line ? std::optional(line->date) : std::nullopt;
}

} // namespace tellings
