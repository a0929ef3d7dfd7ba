// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codebookmodel.h"
#include "tests/coding/codebookfixture.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tellings;
using namespace tellings::test;

class TestCodebookModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheTree();
    void saysWhatIsRetired();
    void keepsIndexesWhileMoving();
    void drops_data();
    void drops();
    void dropsSeveral();
    void edits();
    void randomCodebooks();

private:
    std::unique_ptr<CodebookModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

QStringList namesBelow(const CodebookModel &model, const QModelIndex &parent, int depth = 0)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        names.append(QString(depth, u'-') + index.data().toString());
        names += namesBelow(model, index, depth + 1);
    }
    return names;
}

} // namespace

void TestCodebookModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<CodebookModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setCodebook(smallCodebook());
    connect(m_model.get(), &CodebookModel::moveWanted, this, [this](QUuid id, QUuid parent, int at) {
        Codebook codebook = m_model->codebook();
        QVERIFY(codebook.move(id, parent, at, by(20)));
        m_model->setCodebook(codebook);
    });
    connect(m_model.get(), &CodebookModel::editWanted, this, [this](const Code &code) {
        Codebook codebook = m_model->codebook();
        if (codebook.edit(code, by(20)))
            m_model->setCodebook(codebook);
    });
}

void TestCodebookModel::showsTheTree()
{
    QCOMPARE(namesBelow(*m_model, {}),
             (QStringList{u"Framing"_s, u"-Conflict"_s, u"-Blame"_s, u"Tone"_s, u"Omission"_s}));
    const QModelIndex tone = m_model->indexOf(codeId(4), CodebookColumn::Values);
    QCOMPARE(tone.data().toString(), u"-2 to +2"_s);
    const QModelIndex conflict = m_model->indexOf(codeId(2));
    QCOMPARE(conflict.parent(), m_model->indexOf(codeId(1)));
    QCOMPARE(conflict.data(CodeIdRole).value<QUuid>(), codeId(2));
    QCOMPARE(conflict.data(Qt::DecorationRole).value<QColor>(), QColor(u"#cc3366"_s));
    QCOMPARE(conflict.siblingAtColumn(1).data().toString(), u"C"_s);
    QCOMPARE(m_model->headerData(0, Qt::Horizontal).toString(), u"Code"_s);
    QVERIFY(!m_model->indexOf(codeId(88)).isValid());
}

void TestCodebookModel::saysWhatIsRetired()
{
    Codebook codebook = smallCodebook();
    QVERIFY(codebook.retire(codeId(3), by(9)));
    m_model->setCodebook(codebook);
    const QModelIndex blame = m_model->indexOf(codeId(3));
    QVERIFY(blame.data(CodeRetiredRole).toBool());
    QCOMPARE(blame.data(Qt::AccessibleTextRole).toString(), u"Blame, retired"_s);
    QVERIFY(blame.data(Qt::FontRole).value<QFont>().strikeOut());
}

void TestCodebookModel::keepsIndexesWhileMoving()
{
    const QPersistentModelIndex blame(m_model->indexOf(codeId(3)));
    const QPersistentModelIndex tone(m_model->indexOf(codeId(4), CodebookColumn::Values));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    Codebook codebook = m_model->codebook();
    QVERIFY(codebook.move(codeId(4), codeId(1), 0, by(9)));
    m_model->setCodebook(codebook);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(blame.data().toString(), u"Blame"_s);
    QCOMPARE(blame.row(), 2);
    QCOMPARE(tone.parent(), m_model->indexOf(codeId(1)));
    QVERIFY(codebook.add(codeOf(9, u"New"_s), by(10)));
    m_model->setCodebook(codebook);
    QCOMPARE(resets.size(), 1);
}

void TestCodebookModel::drops_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("parent");
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("onto another") << 5 << 1 << -1
                                  << QStringList{u"Framing"_s, u"-Conflict"_s, u"-Blame"_s, u"-Omission"_s, u"Tone"_s};
    QTest::newRow("between others") << 5 << 1 << 1
                                    << QStringList{u"Framing"_s, u"-Conflict"_s, u"-Omission"_s, u"-Blame"_s,
                                                   u"Tone"_s};
    QTest::newRow("down among its own") << 1 << 0 << 2
                                        << QStringList{u"Tone"_s, u"Framing"_s, u"-Conflict"_s, u"-Blame"_s,
                                                       u"Omission"_s};
    QTest::newRow("up among its own") << 5 << 0 << 0
                                      << QStringList{u"Omission"_s, u"Framing"_s, u"-Conflict"_s, u"-Blame"_s,
                                                     u"Tone"_s};
    QTest::newRow("into itself: nothing")
        << 1 << 2 << -1 << QStringList{u"Framing"_s, u"-Conflict"_s, u"-Blame"_s, u"Tone"_s, u"Omission"_s};
}

void TestCodebookModel::drops()
{
    QFETCH(int, code);
    QFETCH(int, parent);
    QFETCH(int, row);
    QFETCH(QStringList, names);
    const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->indexOf(codeId(code))}));
    const QModelIndex under = parent ? m_model->indexOf(codeId(parent)) : QModelIndex();
    QVERIFY(m_model->canDropMimeData(data.get(), Qt::MoveAction, row, 0, under));
    QVERIFY(!m_model->dropMimeData(data.get(), Qt::MoveAction, row, 0, under)); // a view would take rows out
    QCOMPARE(namesBelow(*m_model, {}), names);
}

void TestCodebookModel::dropsSeveral()
{
    const std::unique_ptr<QMimeData> data(
        m_model->mimeData({m_model->indexOf(codeId(4)), m_model->indexOf(codeId(4), CodebookColumn::Values),
                           m_model->indexOf(codeId(5))}));
    m_model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, m_model->indexOf(codeId(1)));
    QCOMPARE(namesBelow(*m_model, {}),
             (QStringList{u"Framing"_s, u"-Tone"_s, u"-Omission"_s, u"-Conflict"_s, u"-Blame"_s}));
    QMimeData foreign;
    foreign.setText(u"wool"_s);
    QVERIFY(!m_model->canDropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
}

void TestCodebookModel::edits()
{
    QVERIFY(m_model->setData(m_model->indexOf(codeId(3)), u" Fault "_s));
    QCOMPARE(m_model->indexOf(codeId(3)).data().toString(), u"Fault"_s);
    QVERIFY(m_model->setData(m_model->indexOf(codeId(3), CodebookColumn::Shortcut), u"F"_s));
    QCOMPARE(m_model->codebook().find(codeId(3))->shortcut, u"f"_s);
    QVERIFY(m_model->setData(m_model->indexOf(codeId(3), CodebookColumn::Definition), u"Who is at fault.\nSecond"_s));
    QCOMPARE(m_model->indexOf(codeId(3), CodebookColumn::Definition).data().toString(), u"Who is at fault."_s);
    QVERIFY(!m_model->setData(m_model->indexOf(codeId(3)), u"Fault"_s)); // nothing new
    QVERIFY(!m_model->setData(m_model->indexOf(codeId(4), CodebookColumn::Values), u"1"_s));
    m_model->setData(m_model->indexOf(codeId(3)), u"Conflict"_s); // refused by the owner: another's name
    QCOMPARE(m_model->indexOf(codeId(3)).data().toString(), u"Fault"_s);
}

void TestCodebookModel::randomCodebooks()
{
    std::mt19937 random(8);
    for (int round = 0; round < 15; ++round) {
        m_model->setCodebook(randomCodebook(random, 25));
        Codebook codebook = m_model->codebook();
        for (int i = 0; i < 10 && !codebook.codes().isEmpty(); ++i) {
            const auto any = [&] { return codebook.codes().at(random() % unsigned(codebook.codes().size())).id; };
            (void)codebook.move(any(), any(), int(random() % 3), by(i));
            m_model->setCodebook(codebook);
        }
        QCOMPARE(namesBelow(*m_model, {}).size(), codebook.codes().size());
    }
}

QTEST_MAIN(TestCodebookModel)
#include "tst_codebookmodel.moc"
