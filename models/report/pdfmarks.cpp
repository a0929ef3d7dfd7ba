// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/pdfmarks.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace tellings::paper {

namespace {

/// Where marks are drawn; no page is as large.
constexpr int left = -7'654'321;
constexpr int beginsAt = -1'000'003;
constexpr int endsAt = -1'000'033;

/// A whole number; 0 where it is none.
int numberOf(std::string_view token)
{
    int number = 0;
    std::from_chars(token.data(), token.data() + token.size(), number);
    return number;
}

/// What kinds of bytes there are (ISO 32000-1, 7.2.2): each is asked for, so they are in a table.
enum class Kind : unsigned char { Regular, Space, Delimiter };

constexpr auto kinds = [] {
    std::array<Kind, 256> all{};
    for (const std::size_t c : {0, 9, 10, 12, 13, 32})
        all[c] = Kind::Space;
    for (const char c : std::string_view("()<>[]{}/%"))
        all[static_cast<unsigned char>(c)] = Kind::Delimiter;
    return all;
}();

constexpr Kind kindOf(char c)
{
    return kinds[static_cast<unsigned char>(c)];
}

constexpr bool startsPath(std::string_view name)
{
    return name == "re" || name == "m";
}

constexpr bool endsPath(std::string_view name)
{
    if (name.size() > 2)
        return false;
    constexpr std::array<std::string_view, 10> all{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"};
    return std::ranges::contains(all, name);
}

constexpr bool drawsAtOnce(std::string_view name)
{
    return name == "BT" || name == "Do" || name == "sh" || name == "BI";
}

/// Reads a page's content once, operator by operator, and copies it with what is to be in the place of marks. A report
/// has many megabytes of it, so what is left as it is is copied in one go.
class Marking {
public:
    Marking(std::string_view content, int first, const std::vector<std::string> *tags)
        : m_content(content)
        , m_first(first)
        , m_tags(tags)
    {
        m_written.reserve(content.size());
    }

    /// False where the marks are not as they should be.
    bool run()
    {
        while (m_at < m_content.size()) {
            if (kindOf(m_content[m_at]) == Kind::Space)
                ++m_at;
            else
                readToken();
        }
        endArtifact();
        copyTo(m_content.size());
        return m_isSound && m_within == Within::Nothing && (!m_tags || m_next == m_tags->size()) && !m_isMark
            && m_depth == 0;
    }

    [[nodiscard]] std::string take() { return std::move(m_written); }

private:
    enum class Within { Nothing, Artifact, Part };

    void readToken()
    {
        const std::size_t start = m_at;
        const char c = m_content[m_at];
        if (c == '(') {
            skipString();
        } else if (c == '<' && !m_content.substr(m_at).starts_with("<<")) {
            m_at = std::min(m_content.find('>', m_at), m_content.size() - 1) + 1;
        } else if (c != '/' && kindOf(c) == Kind::Delimiter) {
            m_isSound = m_isSound && c != '%'; // Qt writes no comments into pages
            ++m_at;
        } else {
            do
                ++m_at;
            while (m_at < m_content.size() && kindOf(m_content[m_at]) == Kind::Regular);
            const std::string_view token = m_content.substr(start, m_at - start);
            if (c == '-' || c == '+' || c == '.' || (c >= '0' && c <= '9'))
                readNumber(token);
            else if (c != '/')
                readOperator(token);
        }
    }

    void skipString()
    {
        int depth = 0;
        for (; m_at < m_content.size(); ++m_at) {
            if (m_content[m_at] == '\\')
                ++m_at;
            else if (m_content[m_at] == '(')
                ++depth;
            else if (m_content[m_at] == ')' && --depth == 0)
                break;
        }
        m_at = std::min(m_at + 1, m_content.size());
    }

    /// Qt fills numbers up with zeros, which say nothing.
    void readNumber(std::string_view token)
    {
        m_numbers = {m_numbers[1], m_numbers[2], m_numbers[3], token};
        if (!token.ends_with('0') || !token.contains('.'))
            return;
        std::size_t zeros = token.size() - token.find_last_not_of('0') - 1;
        if (token[token.size() - zeros - 1] == '.')
            ++zeros;
        if (zeros == token.size())
            return;
        m_skipped.emplace_back(m_at - zeros, m_at);
    }

    void readOperator(std::string_view name)
    {
        if (name == "re" && numberOf(m_numbers[0]) == left) {
            takeMark();
            return;
        }
        if (!m_isPath && (startsPath(name) || drawsAtOnce(name)))
            beforeDrawing();
        if (startsPath(name))
            m_isPath = true;
        else if (endsPath(name))
            m_isPath = false;
        if (name == "BT" || name == "ET") {
            m_isSound = m_isSound && m_isText == (name == "ET");
            m_isText = name == "BT";
        } else if (name == "q") {
            ++m_depth;
        } else if (name == "Q") {
            popState();
        } else if (name == "BI") {
            m_isSound = false; // a picture's bytes are no tokens
        }
        if (std::exchange(m_isMark, false)) { // it is filled, and nothing else done with it
            m_isSound = m_isSound && name == "f";
            m_copied = m_at;
        }
        if (!m_skipped.empty()) {
            copyTo(m_at);
            m_skipped.clear();
        }
        m_operands = m_at;
        m_numbers = {};
    }

    /// The rectangle that was read is a mark.
    void takeMark()
    {
        // In a text object or a path it would have to stay in there.
        m_isSound = m_isSound && !m_isText && !m_isPath && !m_isMark;
        copyTo(m_operands);
        m_copied = m_at;
        const int number = numberOf(m_numbers[2]);
        if (m_tags && numberOf(m_numbers[1]) == beginsAt)
            beginPart(number - 1);
        else if (m_tags)
            endPart(number - 1);
        m_isMark = true;
    }

    void beginPart(int number)
    {
        endArtifact();
        m_isSound = m_isSound && m_within == Within::Nothing && m_next < m_tags->size()
            && number == m_first + static_cast<int>(m_next);
        if (!m_isSound)
            return;
        m_written += "\n/" + (*m_tags)[m_next] + " <</MCID " + std::to_string(m_next) + ">> BDC";
        m_within = Within::Part;
        m_openedAt = m_depth;
    }

    void endPart(int number)
    {
        m_isSound = m_isSound && m_within == Within::Part && number == m_first + static_cast<int>(m_next)
            && m_depth == m_openedAt;
        if (!m_isSound)
            return;
        m_written += "\nEMC";
        m_within = Within::Nothing;
        ++m_next;
    }

    void beforeDrawing()
    {
        if (!m_tags || m_within != Within::Nothing)
            return;
        copyTo(m_operands);
        m_written += "\n/Artifact BMC";
        m_within = Within::Artifact;
        m_openedAt = m_depth;
    }

    void endArtifact()
    {
        if (m_within != Within::Artifact)
            return;
        copyTo(m_operands);
        m_written += "\nEMC";
        m_within = Within::Nothing;
    }

    /// An artifact ends with the graphics state that it began in. Qt takes up a new one within a part, too; that need
    /// not be nested.
    void popState()
    {
        if (m_depth == m_openedAt)
            endArtifact();
        --m_depth;
        m_isSound = m_isSound && m_depth >= 0;
    }

    void copyTo(std::size_t end)
    {
        for (const auto &[from, to] : m_skipped) {
            if (from < m_copied || to > end)
                continue;
            m_written += m_content.substr(m_copied, from - m_copied);
            m_copied = to;
        }
        if (end > m_copied) {
            m_written += m_content.substr(m_copied, end - m_copied);
            m_copied = end;
        }
    }

    std::string_view m_content;
    int m_first;
    const std::vector<std::string> *m_tags; ///< null: marks are but taken away
    std::string m_written;
    std::size_t m_at = 0;
    std::size_t m_copied = 0; ///< all before is written, or is not to be
    std::size_t m_operands = 0; ///< where those of the next operator begin
    std::vector<std::pair<std::size_t, std::size_t>> m_skipped; ///< what of the operands says nothing
    std::array<std::string_view, 4> m_numbers; ///< the last four of them
    std::size_t m_next = 0; ///< the part that comes next, or that is open
    Within m_within = Within::Nothing;
    int m_depth = 0; ///< of graphics states
    int m_openedAt = 0; ///< the depth that what is open began at
    bool m_isPath = false; ///< one is being built
    bool m_isText = false;
    bool m_isMark = false; ///< it is one
    bool m_isSound = true;
};

} // namespace

void drawMark(QPainter &painter, int number, bool begins)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRect(QRectF(left, begins ? beginsAt : endsAt, number + 1, 1));
    painter.setBrush(Qt::NoBrush);
}

std::string withoutMarks(std::string_view content)
{
    Marking marking(content, 0, nullptr);
    marking.run();
    return marking.take();
}

std::optional<std::string> markedContent(std::string_view content, int first, const std::vector<std::string> &tags)
{
    Marking marking(content, first, &tags);
    if (!marking.run())
        return {};
    return marking.take();
}

} // namespace tellings::paper
