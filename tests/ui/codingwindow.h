// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/codingdesk.h"
#include "tests/coding/codebookfixture.h"
#include "tests/ui/storyfixture.h"
#include "widgets/compare/columntext.h"

/// What the tests of coding in the window share: a window with the story "ferry", our codebook in it, and a coder.
namespace tellings::test {

/// Framing (group 1: Conflict 2 "c", Blame 3 "b", both exclusive), Tone (4 "t", -2 to +2), Omission (5 "o", on
/// absences), Change (6 "d", on differences), Whole (7 "w", on articles).
inline Codebook windowCodebook()
{
    Codebook codebook = smallCodebook();
    const auto withKey = [&codebook](int number, const QString &key) {
        Code code = *codebook.find(codeId(number));
        code.shortcut = key;
        QVERIFY(codebook.edit(code, by(9)));
    };
    withKey(3, u"b"_s);
    withKey(4, u"t"_s);
    withKey(5, u"o"_s);
    Code change = codeOf(6, u"Change"_s);
    change.targets = CodeTarget::Difference;
    change.shortcut = u"d"_s;
    Code whole = codeOf(7, u"Whole"_s);
    whole.targets = CodeTarget::Article;
    whole.shortcut = u"w"_s;
    const bool added = codebook.add(change, by(10)) && codebook.add(whole, by(11));
    [&] { QVERIFY(added); }();
    return codebook;
}

class CodingFixture : public StoryFixture {
protected:
    void startCodingTest();
    void endCodingTest();
    void openFerry(); ///< and waits until it can be coded
    [[nodiscard]] CodingDesk &desk() const { return *find<CodingDesk>(*m_window, u"codingDesk"_s); }
    [[nodiscard]] ColumnText *column(int index) const;
    void select(int index, const QString &text) const;
    [[nodiscard]] QUndoStack &undoStack() const
    {
        return const_cast<StoryDocument &>(m_window->document()).undoStack();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const;
    /// A coding of a text of an article, by the window's coder.
    [[nodiscard]] Coding codingOf(int article, const QString &text, int code, const QString &coder = {}) const;

    std::unique_ptr<MainWindow> m_window;
    mutable int m_made = 0; ///< codings, one a minute
};

inline void CodingFixture::startCodingTest()
{
    startStoryTest();
    Settings(path(u"settings.ini"_s)).setValue(Settings::Key::Coder, u"Ada"_s);
    m_window = newStoringWindow();
}

inline void CodingFixture::endCodingTest()
{
    m_window.reset();
    endTest();
}

inline void CodingFixture::openFerry()
{
    open(*m_window, {path(u"ferry"_s)});
    QVERIFY(soon([this] { return desk().isReady(); }));
    QVERIFY(desk().setCodebook(windowCodebook(), u"Codebook"_s));
}

inline ColumnText *CodingFixture::column(int index) const
{
    ColumnText *text = m_window->findChildren<ColumnText *>().at(index);
    [&] { QVERIFY(soon([text] { return text->isSettled(); })); }();
    return text;
}

inline void CodingFixture::select(int index, const QString &text) const
{
    ColumnText *shown = column(index);
    const QTextCursor found = shown->document()->find(text);
    QVERIFY2(!found.isNull(), qPrintable(text));
    shown->setFocus();
    shown->setTextCursor(found);
}

inline void CodingFixture::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), Qt::Key(key), modifiers);
}

inline Coding CodingFixture::codingOf(int article, const QString &text, int code, const QString &coder) const
{
    const QString &whole = desk().contents().articles.at(article).article.text;
    const qsizetype start = whole.indexOf(text);
    [&] { QVERIFY2(start >= 0, qPrintable(text)); }();
    Coding coding = selectionIn(desk().contents(), article, {start, start + text.size()});
    coding.codes = {{.code = codeId(code), .value = {}}};
    coding.coder = coder.isEmpty() ? desk().coder() : coder;
    coding.when = moment(++m_made);
    return coding;
}

} // namespace tellings::test
