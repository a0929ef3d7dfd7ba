// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/reading.h"
#include "tests/ui/mainwindowfixture.h"
#include "widgets/compare/columntext.h"
#include "widgets/compare/compareview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QDialog>
#include <QDockWidget>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

namespace {

using Visit = std::function<void(QAccessibleInterface *)>;

/// Everything below `root` that is on screen.
void walk(QAccessibleInterface *root, const Visit &visit)
{
    if (!root || !root->isValid() || root->state().invisible)
        return;
    visit(root);
    for (int i = 0; i < root->childCount(); ++i)
        walk(root->child(i), visit);
}

bool isControl(QAccessibleInterface *item)
{
    static const QSet<QAccessible::Role> controls{
        QAccessible::PushButton, QAccessible::ButtonMenu,  QAccessible::ButtonDropDown, QAccessible::CheckBox,
        QAccessible::ComboBox,   QAccessible::RadioButton, QAccessible::EditableText,   QAccessible::SpinBox,
        QAccessible::Slider,     QAccessible::List,        QAccessible::Table,          QAccessible::PageTab,
        QAccessible::MenuItem,   QAccessible::ListItem,    QAccessible::ProgressBar,    QAccessible::Link};
    return controls.contains(item->role());
}

/// Whether a control is a part of another, which is reached and named as a whole.
bool isInside(const QWidget *part)
{
    for (const QWidget *outer = part->parentWidget(); outer; outer = outer->parentWidget()) {
        if (outer->inherits("QAbstractSpinBox") || outer->inherits("QComboBox") || outer->inherits("QLineEdit")
            || outer->inherits("QKeySequenceEdit") || outer->inherits("QTabBar") || outer->inherits("QHeaderView")
            || outer->inherits("QAbstractItemView"))
            return true;
    }
    return false;
}

QString where(QAccessibleInterface *item)
{
    QStringList names;
    for (const QAccessibleInterface *at = item; at && names.size() < 4; at = at->parent()) {
        const QObject *object = at->object();
        names.append(object ? QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName()
                            : u"role %1"_s.arg(at->role()));
    }
    return names.join(u" in "_s);
}

} // namespace

/// Walks everything that a screen reader sees of the window and its dialogs.
class TestAccessibleTree : public QObject, private MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup();

    void everyControlIsNamedAndReached_data();
    void everyControlIsNamedAndReached();
    void everyPassageIsReached();
    void everyParagraphIsReached();
    void paragraphsAreChildren();
    void foldedOnesAreAButton();
    void everyActionHasAPlaceInTheMenus();

private:
    [[nodiscard]] ColumnText *column(int number) const;
    [[nodiscard]] QWidget *show(const QString &what);

    std::unique_ptr<MainWindow> m_window;
};

void TestAccessibleTree::init()
{
    startTest();
    write(path(u"ferry/blank.txt"_s), ""); // leaves a message
    m_window = newWindow();
    open(*m_window, {path(u"ferry"_s)});
    find<CompareView>(*m_window, u"compareView"_s)->goTo(0, 0);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAccessibleTree::cleanup()
{
    m_window.reset();
    endTest();
}

/// Brings a part of the program on screen; returns its window.
QWidget *TestAccessibleTree::show(const QString &what)
{
    using enum ActionId;
    const Actions &actions = m_window->actions();
    if (what == u"window"_s)
        return m_window.get();
    static const QHash<QString, ActionId> inside{
        {u"find bar"_s, Find},     {u"filter bar"_s, FilterControls}, {u"coverage"_s, ShowCoverage},
        {u"matrix"_s, ShowMatrix}, {u"prominence"_s, ShowProminence}, {u"timeline"_s, ShowTimeline}};
    if (inside.contains(what)) {
        actions[inside.value(what)]->trigger();
        return m_window.get();
    }
    static const QHash<QString, std::pair<ActionId, QString>> dialogs{
        {u"settings"_s, {ActionId::CompareSettings, u"compareSettingsDialog"_s}},
        {u"shortcuts"_s, {Shortcuts, u"shortcutsDialog"_s}},
        {u"go to"_s, {GoToParagraph, u"goToDialog"_s}},
        {u"source"_s, {ShowSource, u"sourceWindow"_s}},
        {u"corrections"_s, {ActionId::Corrections, u"correctionsDialog"_s}},
        {u"merge"_s, {MergePassages, u"mergeDialog"_s}}};
    find<CompareView>(*m_window, u"compareView"_s)->setCurrentPassage(1);
    actions[dialogs.value(what).first]->trigger();
    return find<QDialog>(*m_window, dialogs.value(what).second);
}

void TestAccessibleTree::everyControlIsNamedAndReached_data()
{
    QTest::addColumn<int>("fewest");
    for (const char *name : {"window", "find bar", "filter bar", "coverage", "matrix", "prominence", "timeline"})
        QTest::newRow(name) << 25;
    QTest::newRow("settings") << 5;
    QTest::newRow("shortcuts") << 7;
    QTest::newRow("go to") << 4;
    QTest::newRow("source") << 8;
    QTest::newRow("corrections") << 2;
    QTest::newRow("merge") << 3;
}

void TestAccessibleTree::everyControlIsNamedAndReached()
{
    QWidget *top = show(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(top && top->isVisible());
    top->activateWindow();
    QVERIFY(soon([&] { return top->isActiveWindow() && top->focusWidget(); }));
    QSet<const QWidget *> reached;
    for (int i = 0; i < 120 && QApplication::focusWidget(); ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(reached.size() > 1);

    QStringList problems;
    int controls = 0;
    walk(QAccessible::queryAccessibleInterface(top), [&](QAccessibleInterface *item) {
        const auto *widget = qobject_cast<QWidget *>(item->object());
        if (widget && widget->window() != top)
            return; // a dialog is a child of the window
        const bool focusable = widget && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
        if ((!isControl(item) && !focusable) || (widget && isInside(widget)))
            return;
        ++controls;
        if (item->text(QAccessible::Name).trimmed().isEmpty())
            problems.append(u"no name: "_s + where(item));
        if (!widget || !widget->isEnabled() || item->role() == QAccessible::MenuItem
            || item->role() == QAccessible::ProgressBar)
            return;
        // The buttons of a dock's title do what a key and a menu do.
        const bool ofDock = qobject_cast<const QDockWidget *>(widget->parentWidget());
        // Of those of which one is on, Tab comes to that one, and arrows go on from there.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool one = button && button->group() && button->group()->exclusive();
        const bool got = reached.contains(widget) || reached.contains(widget->focusProxy())
            || (one && reached.contains(button->group()->checkedButton()));
        if (!got && !ofDock)
            problems.append(u"Tab does not come to: "_s + where(item));
    });
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QFETCH(const int, fewest);
    QVERIFY2(controls >= fewest, qPrintable(QString::number(controls)));
}

void TestAccessibleTree::everyPassageIsReached()
{
    const auto comparison = m_window->document().comparison();
    QSet<QString> rows;
    QHash<const QObject *, QString> texts;
    walk(QAccessible::queryAccessibleInterface(m_window.get()), [&](QAccessibleInterface *item) {
        if (item->role() == QAccessible::ListItem)
            rows.insert(item->text(QAccessible::Name));
        if (item->textInterface() && qobject_cast<ColumnText *>(item->object()))
            texts.insert(item->object(), item->textInterface()->text(0, item->textInterface()->characterCount()));
    });
    QCOMPARE(texts.size(), comparison->story.articles.size());
    QVERIFY(!comparison->passages.isEmpty());
    for (const Passage &passage : comparison->passages) {
        const QString number = u"%1"_s.arg(passage.number);
        QVERIFY2(std::ranges::any_of(rows, [&](const QString &row) { return row.contains(number); }),
                 qPrintable(QStringList(rows.values()).join(u'\n')));
        for (const Span &span : passage.spans) {
            const auto *column = find<ColumnText>(*m_window, u"columnText%1"_s.arg(span.article + 1));
            const QString words = comparison->story.articles.at(span.article).view(span.range).toString();
            QVERIFY2(texts.value(column).contains(words), qPrintable(words));
        }
    }
}

void TestAccessibleTree::everyParagraphIsReached()
{
    auto *column = find<ColumnText>(*m_window, u"columnText1"_s);
    QVERIFY(soon([&] { return column->isSettled(); }));
    auto *item = QAccessible::queryAccessibleInterface(column);
    const Article &article = m_window->document().comparison()->story.articles.at(0);
    QVERIFY(soon([&] { return column->hasFocus(); }));
    for (int i = 0; i < article.paragraphs.size(); ++i) {
        column->setCaretOffset(article.paragraphs[i].range.start);
        const QString said = item->text(QAccessible::Description);
        QVERIFY2(said.startsWith(u"Paragraph %1, "_s.arg(i + 1)), qPrintable(said));
    }
}

ColumnText *TestAccessibleTree::column(int number) const
{
    return find<ColumnText>(*m_window, u"columnText%1"_s.arg(number));
}

void TestAccessibleTree::paragraphsAreChildren()
{
    ColumnText *text = column(2);
    QVERIFY(soon([&] { return text->isSettled(); }));
    const Comparison comparison = *m_window->document().comparison();
    const Article &article = comparison.story.articles.at(1);
    QAccessibleInterface *all = QAccessible::queryAccessibleInterface(text->viewport());
    QCOMPARE(all->parent()->object(), text);
    QVERIFY(all->text(QAccessible::Name).contains(article.outlet));
    QCOMPARE(all->childCount(), article.paragraphs.size());
    for (int i = 0; i < all->childCount(); ++i) {
        QAccessibleInterface *child = all->child(i);
        QCOMPARE(child->role(), QAccessible::Paragraph);
        QCOMPARE(child->text(QAccessible::Name), paragraphSentence(comparison, 1, i));
        QCOMPARE(child->text(QAccessible::Description), article.view(article.paragraphs[i].range).toString());
        QCOMPARE(all->child(i), child); // it is the same one whenever it is asked for
        QCOMPARE(child->parent(), all);
        QCOMPARE(all->indexOfChild(child), i);
        QVERIFY(!child->state().offscreen);
        const QPoint middle = child->rect().center();
        QCOMPARE(all->childAt(middle.x(), middle.y()), child);
        child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(text->caretOffset(), article.paragraphs[i].range.start);
        QVERIFY(text->hasFocus());
    }
    QCOMPARE(all->child(all->childCount()), nullptr);
    find<CompareView>(*m_window, u"compareView"_s)->setBaseArticle(1);
    QCOMPARE(all->child(1)->text(QAccessible::Name), paragraphSentence(comparison, 1, 1, 1));
    QVERIFY(paragraphSentence(comparison, 1, 1, 1) != paragraphSentence(comparison, 1, 1));
}

void TestAccessibleTree::foldedOnesAreAButton()
{
    auto *view = find<CompareView>(*m_window, u"compareView"_s);
    view->setFilter({.show = PassageFilter::Show::Shared});
    ColumnText *text = column(1);
    QVERIFY(soon([&] { return text->isSettled(); }));
    QAccessibleInterface *all = QAccessible::queryAccessibleInterface(text->viewport());
    QCOMPARE(all->childCount(), 4); // headline folded, shared, folded, shared
    QAccessibleInterface *gap = all->child(2);
    QCOMPARE(gap->role(), QAccessible::PushButton);
    QCOMPARE(gap->text(QAccessible::Name), u"Paragraph(s) 3, folded by the filter"_s);
    QVERIFY(gap->text(QAccessible::Description).startsWith(u"Nobody was hurt"_s));
    QVERIFY(gap->state().collapsed);
    QCOMPARE(all->child(3)->role(), QAccessible::Paragraph);
    QVERIFY(all->child(3)->text(QAccessible::Name).startsWith(u"Paragraph 4, "_s));

    // The caret on its line says the same, of the column and to who asks where that is.
    text->setFocus();
    QVERIFY(soon([&] { return text->hasFocus(); }));
    text->setCaretOffset(text->decoration().map.paragraphRange(2).start);
    QVERIFY(QAccessible::queryAccessibleInterface(text)
                ->text(QAccessible::Description)
                .startsWith(gap->text(QAccessible::Name)));
    QVERIFY(view->whereSentence().endsWith(gap->text(QAccessible::Name)));

    gap->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(soon([&] { return text->isSettled(); }));
    QCOMPARE(all->childCount(), 5);
    QVERIFY(gap->state().expanded);
    QCOMPARE(gap->text(QAccessible::Name), u"Paragraph(s) 3, to be folded again"_s);
    QVERIFY(all->child(3)->text(QAccessible::Name).startsWith(u"Paragraph 3, "_s));
    gap->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(soon([&] { return text->isSettled(); }));
    QVERIFY(QAccessible::queryAccessibleInterface(text)
                ->text(QAccessible::Description)
                .startsWith(u"Paragraph(s) 3, folded by the filter"_s));
    QAccessibleInterface *last = all->child(3);
    view->setFilter({});
    QVERIFY(soon([&] { return text->isSettled(); }));
    QCOMPARE(all->childCount(), 4);
    QCOMPARE(last->role(), QAccessible::Paragraph);
}

void TestAccessibleTree::everyActionHasAPlaceInTheMenus()
{
    for (const QAction *action : m_window->actions().all()) {
        const QList<QObject *> places = action->associatedObjects();
        QVERIFY2(std::ranges::any_of(places, [](const QObject *place) { return place->inherits("QMenu"); }),
                 qPrintable(action->objectName()));
    }
}

QTEST_MAIN(TestAccessibleTree)
#include "tst_accessibletree.moc"
