// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/align.h"
#include "models/coding/project.h"
#include "models/formats/storyloader.h"
#include "models/report/choicelistmodel.h"
#include "widgets/report/picturefield.h"
#include "widgets/report/reportwindow.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;

/// The window in which a report is built, with its keys and its pages.
class ReportWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = loadStory({QStringLiteral(TELLINGS_SOURCE_DIR "/resources/sample")});
        QVERIFY(loaded);
        const auto comparison = compareStory(loaded->story, {});
        QVERIFY(comparison);
        m_comparison = std::make_shared<const Comparison>(*comparison);
    }

    void init()
    {
        m_window = std::make_unique<ReportWindow>();
        m_window->setComparison(m_comparison, {});
        QSignalSpy shown(m_window.get(), &ReportWindow::pagesShown);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(shown.wait(20000));
    }

    void cleanup() { m_window.reset(); }

    void anEditorsReportIsOnePage()
    {
        QCOMPARE(m_window->plan(), planOf(ReportPreset::Editor));
        QCOMPARE(m_window->pageCount(), 1);
        QCOMPARE(child<QSpinBox>("reportPage")->maximum(), 1);
    }

    void aPresetFillsInTheRest()
    {
        const int before = m_window->pageCount();
        choose("reportPreset", 2);
        QCOMPARE(m_window->plan(), planOf(ReportPreset::Research));
        QVERIFY(child<QCheckBox>("reportAttach")->isChecked());
        QVERIFY(drawn());
        QVERIFY(m_window->pageCount() > before);
    }

    void sectionsByKeys()
    {
        auto *list = child<QListView>("reportSections");
        const QAbstractItemModelTester tester(list->model());
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QList<ReportSection> wanted = planOf(ReportPreset::Editor).sections;
        wanted.swapItemsAt(0, 1);
        QCOMPARE(m_window->plan().sections, wanted);
        QCOMPARE(list->currentIndex().row(), 1); // it moves along
        QTest::keyClick(list, Qt::Key_Space);
        wanted.removeAt(1);
        QCOMPARE(m_window->plan().sections, wanted);
        QCOMPARE(child<QComboBox>("reportPreset")->currentText(), u"My own choice"_s);
        QVERIFY(!m_window->plan().onePage);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // at the top it stays
        QCOMPARE(list->currentIndex().row(), 0);
    }

    void outletsByButtons()
    {
        auto *list = child<QListView>("reportOutlets");
        QCOMPARE(list->model()->rowCount(), 5);
        QCOMPARE(m_window->plan().outlets, QList<int>()); // all, as they stand
        list->setCurrentIndex(list->model()->index(4, 0));
        auto *up = list->parentWidget()->findChild<QAbstractButton *>(u"moveUp"_s);
        auto *down = list->parentWidget()->findChild<QAbstractButton *>(u"moveDown"_s);
        QVERIFY(!down->isEnabled());
        QTest::mouseClick(up, Qt::LeftButton);
        QCOMPARE(m_window->plan().outlets, (QList<int>{0, 1, 2, 4, 3}));
        list->setFocus();
        for (int row = 0; row < 4; ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            QTest::keyClick(list, Qt::Key_Space);
        }
        QCOMPARE(m_window->plan().outlets, QList<int>()); // one alone is no comparison
    }

    void ours()
    {
        choose("reportOurs", 2);
        QCOMPARE(m_window->plan().ours, 1);
        QVERIFY(drawn());
    }

    void paperAndPrivacy()
    {
        choose("reportPaper", 1);
        choose("reportDirection", 2);
        child<QSpinBox>("reportColumns")->setValue(3);
        QTest::mouseClick(child<QCheckBox>("reportGrey"), Qt::LeftButton, {}, {8, 8});
        QTest::mouseClick(child<QCheckBox>("reportAnonymous"), Qt::LeftButton, {}, {8, 8});
        child<QSpinBox>("reportWords")->setValue(15);
        QTest::keyClicks(child<QLineEdit>("reportTitle"), u"The wall"_s);
        const ReportPlan plan = m_window->plan();
        QCOMPARE(plan.paper, PaperSize::A3);
        QCOMPARE(plan.direction, PaperDirection::Landscape);
        QCOMPARE(plan.columns, 3);
        QCOMPARE(plan.palette, ReportPalette::Grey);
        QVERIFY(plan.anonymous);
        QCOMPARE(plan.mostQuotedWords, 15);
        QCOMPARE(plan.title, u"The wall"_s);
        QVERIFY(!child<QCheckBox>("reportAttach")->isEnabled()); // data would name and quote
        QVERIFY(drawn());
    }

    void theFilterOfTheWindow()
    {
        auto *filtered = child<QCheckBox>("reportFiltered");
        QVERIFY(!filtered->isEnabled());
        const PassageFilter filter{.fewestOutlets = 4};
        m_window->setComparison(m_comparison, filter);
        QVERIFY(filtered->isEnabled());
        QCOMPARE(m_window->plan().filter, PassageFilter());
        QTest::mouseClick(filtered, Qt::LeftButton, {}, {8, 8});
        QCOMPARE(m_window->plan().filter, filter);
        m_window->setComparison(m_comparison, {});
        QCOMPARE(m_window->plan().filter, PassageFilter());
    }

    void anotherStoryKeepsWhatFits()
    {
        choose("reportOurs", 5);
        choose("reportPaper", 2);
        Comparison small = *m_comparison;
        small.story.articles.resize(3);
        small.passages.removeIf([](const Passage &p) { return p.spans.constLast().article > 2; });
        m_window->setComparison(std::make_shared<const Comparison>(small), {});
        QCOMPARE(m_window->plan().paper, PaperSize::Letter);
        QCOMPARE(m_window->plan().ours, -1);
        QVERIFY(drawn());
    }

    void noStory()
    {
        m_window->setComparison(nullptr, {});
        QVERIFY(QTest::qWaitFor([this] { return child<QLabel>("reportMessage")->isVisible(); }));
        QVERIFY(!child<QPushButton>("reportSave")->isEnabled());
        QCOMPARE(m_window->pageCount(), 0);
    }

    void stopAndAgain()
    {
        choose("reportPreset", 1);
        QVERIFY(QTest::qWaitFor([this] { return child<QPushButton>("reportStop")->isVisible(); }));
        QTest::mouseClick(child<QPushButton>("reportStop"), Qt::LeftButton);
        QVERIFY(child<QLabel>("reportMessage")->isVisible());
        QVERIFY(!m_window->isDrawing());
        choose("reportPreset", 0);
        QVERIFY(drawn());
        QVERIFY(!child<QLabel>("reportMessage")->isVisible());
        QCOMPARE(m_window->pageCount(), 1);
    }

    void savesWhatIsShown()
    {
        choose("reportPreset", 2);
        QSignalSpy saved(m_window.get(), &ReportWindow::saveRequested);
        QTest::mouseClick(child<QPushButton>("reportSave"), Qt::LeftButton);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.constFirst().constFirst().value<ReportPlan>(), planOf(ReportPreset::Research));
        QVERIFY(m_window->isVisible()); // for a second file
    }

    void aLogoIsChosenAndLeft()
    {
        const QTemporaryDir folder;
        const QString picture = folder.filePath(u"our logo.png"_s);
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(picture));
        auto *field = child<PictureField>("reportLogo");
        auto *name = field->findChild<QLineEdit *>(u"pictureName"_s);
        auto *clear = field->findChild<QAbstractButton *>(u"pictureClear"_s);
        QVERIFY(!clear->isEnabled());
        QSignalSpy requested(m_window.get(), &ReportWindow::logoRequested);
        field->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(requested.count(), 1);
        m_window->setLogo(picture);
        QCOMPARE(m_window->plan().logo, picture);
        QCOMPARE(name->text(), u"our logo.png"_s);
        QVERIFY(drawn());
        choose("reportPreset", 2); // a preset leaves it
        QCOMPARE(m_window->plan().logo, picture);
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(m_window->plan().logo, QString());
        QVERIFY(name->text().isEmpty() && !clear->isEnabled());
        QVERIFY(drawn());
    }

    void aLogoThatIsNoPicture()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"letter.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture at all");
        file.close();
        auto *message = child<QLabel>("reportMessage");
        for (const QString &path : {file.fileName(), folder.filePath(u"nowhere.png"_s)}) {
            m_window->setLogo(path);
            QVERIFY(QTest::qWaitFor([&] { return message->isVisible() && message->text().contains(path); }));
            QVERIFY2(message->text().contains(u"The logo cannot be read: "_s), qPrintable(message->text()));
            QCOMPARE(m_window->pageCount(), 0);
        }
        m_window->setLogo({});
        QVERIFY(drawn());
        QVERIFY(!message->isVisible());
    }

    /// What cannot be in an archive's file cannot be chosen, and the form says why.
    void forArchives()
    {
        choose("reportPreset", 2);
        auto *attach = child<QCheckBox>("reportAttach");
        auto *note = child<QLabel>("reportArchiveNote");
        QVERIFY(attach->isEnabled() && !note->isVisibleTo(m_window.get()));
        QTest::mouseClick(child<QCheckBox>("reportArchive"), Qt::LeftButton, {}, {8, 8});
        QVERIFY(m_window->plan().archive);
        QVERIFY(!attach->isEnabled() && !child<QCheckBox>("reportAttachStory")->isEnabled());
        QVERIFY(note->isVisibleTo(m_window.get()));
        QVERIFY(drawn());
        QTest::mouseClick(child<QCheckBox>("reportArchive"), Qt::LeftButton, {}, {8, 8});
        QVERIFY(attach->isEnabled() && !note->isVisibleTo(m_window.get()));
    }

    void whatIsCodedComesWithThePlan()
    {
        QTest::mouseClick(child<QCheckBox>("reportAnonymousCoders"), Qt::LeftButton, {}, {8, 8});
        QVERIFY(m_window->plan().anonymousCoders);
        QVERIFY(drawn());
        const auto coded = std::make_shared<const CodingProject>();
        m_window->setCoded(coded);
        QCOMPARE(m_window->plan().coded, coded);
        QVERIFY(drawn()); // again, as it may say something else now
        choose("reportPreset", 1);
        QCOMPARE(m_window->plan().coded, coded);
    }

    /// Every control says what it is.
    void namedForAScreenReader()
    {
        const QList<QWidget *> all = m_window->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_window.get())
                || widget->objectName().startsWith("qt_"_L1))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                         || widget->parentWidget()->inherits("QAbstractSpinBox")
                         || widget->parentWidget()->inherits("QComboBox") || widget->inherits("QSplitter"),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

private:
    template <typename Widget>
    Widget *child(const char *name) const
    {
        auto *found = m_window->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    void choose(const char *name, int index) const
    {
        auto *box = child<QComboBox>(name);
        box->setFocus();
        while (box->currentIndex() < index)
            QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > index)
            QTest::keyClick(box, Qt::Key_Up);
    }

    /// The plan as it stands is on the pages.
    bool drawn() const
    {
        QSignalSpy shown(m_window.get(), &ReportWindow::pagesShown);
        return shown.wait(20000);
    }

    std::shared_ptr<const Comparison> m_comparison;
    std::unique_ptr<ReportWindow> m_window;
};

QTEST_MAIN(ReportWindowTest)
#include "tst_reportwindow.moc"
