// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/story/storymergedialog.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tellings;

namespace {

QList<MergeConflict> conflicts()
{
    using Kind = MergeConflict::Kind;
    return {{.kind = Kind::Title, .item = u"title"_s, .base = u"Base"_s, .ours = u"A"_s, .theirs = u"B"_s},
            {.kind = Kind::Detail,
             .item = u"article/1/headline"_s,
             .subject = u"Quay"_s,
             .field = u"headline"_s,
             .ours = u"One"_s,
             .theirs = u""_s},
            {.kind = Kind::Annotation, .item = u"annotation/1"_s, .subject = u"ferry"_s, .theirs = u"note"_s}};
}

} // namespace

/// Two copies changed the same things, and somebody decides.
class TestStoryMergeDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_dialog = std::make_unique<StoryMergeDialog>(u"/x/other.tellings"_s, conflicts(), 7);
        m_dialog->show();
        m_table = m_dialog->findChild<QTableView *>(u"mergeConflicts"_s);
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void modelKeepsItsWord();
    void byKeys();
    void byMouse();
    void allOfOneCopy();
    void saysWhatIsTaken();
    void nothingToDecide();

private:
    std::unique_ptr<StoryMergeDialog> m_dialog;
    QTableView *m_table = nullptr;
};

void TestStoryMergeDialog::modelKeepsItsWord()
{
    ConflictModel model(conflicts());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.sides(), QList<MergeSide>(3, MergeSide::Ours));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(model.index(1, ConflictModel::Theirs), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.sides().at(1), MergeSide::Theirs);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(1, ConflictModel::Ours).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(model.setData(model.index(1, ConflictModel::Theirs), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.sides().at(1), MergeSide::Ours);
    QVERIFY(!model.setData(model.index(1, ConflictModel::What), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.index(2, ConflictModel::Ours).data().toString(), u"taken out"_s);
    QCOMPARE(model.index(1, ConflictModel::Theirs).data().toString(), u"empty"_s);
    QCOMPARE(model.index(1, ConflictModel::Before).data().toString(), u"not known"_s);
    QVERIFY(!model.index(0, ConflictModel::What).data(Qt::CheckStateRole).isValid());
}

void TestStoryMergeDialog::byKeys()
{
    m_table->setFocus();
    QCOMPARE(m_table->currentIndex(), m_table->model()->index(0, ConflictModel::Ours));
    QTest::keyClick(m_table, Qt::Key_Down);
    QTest::keyClick(m_table, Qt::Key_Right);
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(m_dialog->sides(), (QList{MergeSide::Ours, MergeSide::Theirs, MergeSide::Ours}));
    QTest::keyClick(m_table, Qt::Key_Left);
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(m_dialog->sides(), QList<MergeSide>(3, MergeSide::Ours));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
}

void TestStoryMergeDialog::byMouse()
{
    const QRect cell = m_table->visualRect(m_table->model()->index(2, ConflictModel::Theirs));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, {cell.left() + 10, cell.center().y()});
    QCOMPARE(m_dialog->sides(), (QList{MergeSide::Ours, MergeSide::Ours, MergeSide::Theirs}));
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"&Merge"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void TestStoryMergeDialog::allOfOneCopy()
{
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"takeAllTheirs"_s), Qt::LeftButton);
    QCOMPARE(m_dialog->sides(), QList<MergeSide>(3, MergeSide::Theirs));
    QTest::keyClick(m_dialog->findChild<QPushButton *>(u"takeAllOurs"_s), Qt::Key_Space);
    QCOMPARE(m_dialog->sides(), QList<MergeSide>(3, MergeSide::Ours));
}

void TestStoryMergeDialog::saysWhatIsTaken()
{
    const QAbstractItemModel &model = *m_table->model();
    QCOMPARE(model.index(0, ConflictModel::Ours).data(Qt::AccessibleTextRole).toString(), u"This copy: A, taken"_s);
    QCOMPARE(model.index(0, ConflictModel::Theirs).data(Qt::AccessibleTextRole).toString(),
             u"The other copy: B, not taken"_s);
    QCOMPARE(model.index(1, ConflictModel::What).data().toString(), u"Headline, Quay"_s);
    QVERIFY(!m_table->accessibleName().isEmpty());
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_table);
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->tableInterface()->cellAt(0, ConflictModel::Ours)->text(QAccessible::Name),
             u"This copy: A, taken"_s);
    const auto *summary = m_dialog->findChild<QLabel *>(u"mergeSummary"_s);
    QVERIFY(summary->text().contains(u"other.tellings"_s) && summary->text().contains(u'7')
            && summary->text().contains(u'3'));
}

void TestStoryMergeDialog::nothingToDecide()
{
    StoryMergeDialog dialog(u"/x/other.tellings"_s, {}, 2);
    dialog.show();
    QVERIFY(!dialog.findChild<QTableView *>(u"mergeConflicts"_s)->isVisible());
    QVERIFY(!dialog.findChild<QPushButton *>(u"takeAllOurs"_s)->isVisible());
    QVERIFY(dialog.sides().isEmpty());
}

QTEST_MAIN(TestStoryMergeDialog)
#include "tst_storymergedialog.moc"
