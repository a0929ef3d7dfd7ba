// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codingcells.h"
#include "tests/ui/codingwindow.h"
#include "widgets/coding/codingspanel.h"

#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// Thousands of codings: what is done to all of them is one step, worked out beside the window, and nothing else is
/// lost meanwhile.
class TestCodingMany : public QObject, private CodingFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup() { endCodingTest(); }

    void recodes();
    void recodesWhatIsMixed();
    void takesOtherEditsMeanwhile();
    void removes();
    void ordersByAnyColumn_data();
    void ordersByAnyColumn();
    void marksTheColumns();

private:
    [[nodiscard]] CodingsPanel &panel() const { return *find<CodingsPanel>(*m_window, u"codingsPanel"_s); }
    [[nodiscard]] QTreeView &list() const { return *find<QTreeView>(*m_window, u"codingsList"_s); }
    [[nodiscard]] int rows() const { return list().model()->rowCount(); }
    [[nodiscard]] qsizetype coded(int code) const; ///< how many have it
    void recodeAll(const QString &code) const;
    [[nodiscard]] bool isQuiet() const { return desk().isReady() && !desk().isCatchingUp(); }

    static constexpr int many = 6000;
};

void TestCodingMany::init()
{
    startCodingTest();
    openFerry();
    StoryEdit edit;
    for (int i = 0; i < many; ++i)
        edit += putCoding(codingOf(i % 3, i % 3 == 1 ? u"tug"_s : u"the"_s, i % 5 == 0 ? 4 : 2));
    QVERIFY(desk().apply(edit, u"Codes"_s));
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(soon([this] { return rows() == many; }));
}

qsizetype TestCodingMany::coded(int code) const
{
    return std::ranges::count_if(desk().codings(),
                                 [code](const Coding &coding) { return coding.codes.first().code == codeId(code); });
}

void TestCodingMany::recodeAll(const QString &code) const
{
    list().selectAll();
    auto *menu = find<QMenu>(*m_window, u"recodeMenu"_s);
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() == code)
            action->trigger();
    }
}

/// The window's clock goes on meanwhile.
void TestCodingMany::recodes()
{
    const int steps = undoStack().count();
    int ticks = 0;
    QTimer clock;
    connect(&clock, &QTimer::timeout, this, [&ticks] { ++ticks; });
    clock.start(0);
    recodeAll(u"Tone"_s); // excludes none beside it
    QVERIFY(soon([this] { return coded(4) == many; }));
    QVERIFY(ticks > 1);
    QCOMPARE(undoStack().count(), steps + 1);
    QCOMPARE(list().selectionModel()->selectedRows().size(), many);
    undoStack().undo();
    QVERIFY(soon([this] { return coded(2) == many * 4 / 5; }));
    save(*m_window);
    m_window.reset();
    QCOMPARE(codingsIn(onDisk(u"saved.tellings"_s)).codings.size(), many);
}

/// Where many rows stay between those that change, the list is told of all at once, not of thousands one by one.
void TestCodingMany::recodesWhatIsMixed()
{
    const auto *model = panel().findChild<CodingListModel *>();
    QSignalSpy changes(model, &QAbstractItemModel::dataChanged);
    recodeAll(u"Tone"_s);
    QVERIFY(soon([this] { return coded(4) == many && isQuiet(); }));
    QVERIFY2(!changes.isEmpty() && changes.size() < 20, qPrintable(QString::number(changes.size())));
    for (const int row : {0, 1, many / 2, many - 1})
        QVERIFY(list().model()->index(row, 0).data().toString().startsWith(u"Tone"));
}

/// What is about other codings is done, what is about the same is refused, and that is said.
void TestCodingMany::takesOtherEditsMeanwhile()
{
    recodeAll(u"Tone"_s);
    QVERIFY(soon([this] { return desk().isCatchingUp(); }));
    const Coding other = codingOf(0, u"sandbank"_s, 3);
    QVERIFY(desk().apply(putCoding(other), u"Code"_s));
    const Coding before = desk().codings().at(1);
    Coding changed = before;
    changed.note = u"Lost, if it were taken"_s;
    QVERIFY(desk().isCatchingUp());
    QSignalSpy refused(&desk(), &CodingDesk::refused);
    QVERIFY(!desk().apply(putCoding(changed, &before), u"Note"_s));
    QCOMPARE(refused.size(), 1);
    QVERIFY(bar(*m_window).isVisible());
    QCOMPARE(bar(*m_window).kind(), MessageBar::Kind::Warning);
    QVERIFY(soon([this] { return isQuiet() && coded(4) == many; }));
    QCOMPARE(desk().codings().size(), many + 1);
    QCOMPARE(*desk().find(other.id), other);
    changed = *desk().find(before.id);
    const Coding now = changed;
    changed.note = u"Kept"_s;
    QVERIFY(desk().apply(putCoding(changed, &now), u"Note"_s));
    undoStack().undo(); // the note
    undoStack().undo(); // the other coding
    undoStack().undo(); // all at once
    QVERIFY(soon([this] { return isQuiet() && coded(2) == many * 4 / 5; }));
    undoStack().redo();
    undoStack().redo();
    QVERIFY(soon([this] { return isQuiet() && coded(4) == many && coded(3) == 1; }));
    save(*m_window);
    m_window.reset();
    const QList<Coding> kept = codingsIn(onDisk(u"saved.tellings"_s)).codings;
    QCOMPARE(std::ranges::count_if(kept, [](const Coding &coding) { return coding.codes.first().code == codeId(4); }),
             many);
    QVERIFY(std::ranges::contains(kept, other));
}

void TestCodingMany::removes()
{
    list().selectAll();
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Delete);
    QVERIFY(soon([this] { return isQuiet() && desk().codings().isEmpty() && rows() == 0; }));
    undoStack().undo();
    QVERIFY(soon([this] { return isQuiet() && rows() == many; }));
}

void TestCodingMany::ordersByAnyColumn_data()
{
    QTest::addColumn<CodingColumn>("column");
    QTest::newRow("codes") << CodingColumn::Codes;
    QTest::newRow("outlet") << CodingColumn::Outlet;
    QTest::newRow("text") << CodingColumn::Text;
    QTest::newRow("time") << CodingColumn::Time;
}

void TestCodingMany::ordersByAnyColumn()
{
    QFETCH(const CodingColumn, column);
    const int number = static_cast<int>(column);
    const auto isInOrder = [this, column, number](bool ascending) {
        const auto *model = list().model();
        for (int row = 1; row < model->rowCount(); ++row) {
            const Coding *before = desk().find(model->index(row - 1, 0).data(CodingIdRole).toLongLong());
            const Coding *after = desk().find(model->index(row, 0).data(CodingIdRole).toLongLong());
            if (column == CodingColumn::Time) {
                if (ascending ? before->when > after->when : before->when < after->when)
                    return false;
                continue;
            }
            const int order = QString::localeAwareCompare(model->index(row - 1, number).data().toString(),
                                                          model->index(row, number).data().toString());
            if (ascending ? order > 0 : order < 0)
                return false;
        }
        return model->rowCount() == many;
    };
    QHeaderView *header = list().header();
    const QPoint head(header->sectionViewportPosition(number) + 10, header->height() / 2);
    header->resizeSection(number, 120);
    const bool byTime = column == CodingColumn::Time; // which it is by already
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, head);
    QVERIFY(soon([&] { return isInOrder(!byTime); }));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, head);
    QVERIFY(soon([&] { return isInOrder(byTime); }));
}

void TestCodingMany::marksTheColumns()
{
    for (const int index : {0, 1, 2})
        QVERIFY(soon([&] { return column(index)->codes().marks().size() == many / 3; }));
    recodeAll(u"Tone"_s);
    QVERIFY(soon([this] {
        const QList<CodingMark> &marks = column(2)->codes().marks();
        return marks.size() == many / 3
            && std::ranges::all_of(marks, [](const CodingMark &mark) { return mark.text.startsWith(u"Tone"); });
    }));
    undoStack().undo();
    undoStack().undo(); // the codings
    QVERIFY(soon([this] { return column(0)->codes().marks().isEmpty() && column(2)->codes().marks().isEmpty(); }));
}

QTEST_MAIN(TestCodingMany)
#include "tst_codingmany.moc"
