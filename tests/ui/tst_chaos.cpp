// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/mainwindowfixture.h"
#include "widgets/compare/columntext.h"
#include "widgets/compare/compareview.h"
#include "widgets/compare/overviewstrip.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <array>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// A person who never waits: opens, cancels, closes, chooses, corrects and zooms at random while the work goes on in
/// the background. The real steps run, so the sanitizers see the real threads. TELLINGS_CHAOS_SECONDS makes it go on
/// for so long.
class TestChaos : public QObject, private MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void staysWhole_data();
    void staysWhole();

private:
    using Act = void (TestChaos::*)();
    struct Weighted {
        int weight;
        Act act;
    };

    void newRealWindow();
    void writeLargeStory(const QString &name, int outlets, int paragraphs) const;
    void act();
    void letGoOn();
    [[nodiscard]] QString whatIsWrong() const;

    void openStory();
    void closeWindow();
    void triggerAction();
    void answerDialog();
    void choosePassage();
    void clickInColumn();
    void selectInColumn();
    void pressKey();
    void scroll();
    void clickStrip();
    void filterList();
    void chooseInList();
    void arrangeColumns();
    void resizeWindow();
    void typeIntoFind();
    void changeTab();

    [[nodiscard]] int below(qsizetype bound) { return m_random.bounded(static_cast<int>(bound)); }
    template <typename Widget>
    Widget *anyVisible();
    [[nodiscard]] CompareView *view() const { return m_window->findChild<CompareView *>(); }

    QRandomGenerator m_random;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_paths;
    QByteArray m_trace; ///< what was done last, for a failure's message
};

void TestChaos::initTestCase()
{
    startProgram();
}

void TestChaos::init()
{
    startTest();
    writeLargeStory(u"large"_s, 9, 60);
    writeLargeStory(u"middle"_s, 4, 25);
    QVERIFY(QDir(path(u"empty"_s)).mkpath(u"."_s));
    m_paths = {path(u"ferry"_s), path(u"large"_s),   path(u"middle"_s),
               path(u"empty"_s), path(u"missing"_s), u":/tellings/sample"_s};
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
        m_paths.append(path(name + u".tellings"_s)); // once they are saved
    m_dialogs.openFiles = [this](QWidget *, const QString &, const FileDialogs::FilesChosen &chosen) {
        chosen({m_paths[below(m_paths.size())]});
    };
    m_dialogs.openFolder = [this](QWidget *, const QString &, const FileDialogs::PathChosen &chosen) {
        chosen(m_paths[below(m_paths.size())]);
    };
    m_dialogs.addFiles = [this](QWidget *, const QString &, const QString &, const FileDialogs::FilesChosen &chosen) {
        chosen({m_paths[below(m_paths.size())], path(u"middle/outlet%1.txt"_s.arg(below(4)))});
    };
    m_dialogs.openCopy = [this](QWidget *, const QString &, const QString &, const FileDialogs::PathChosen &chosen) {
        chosen(path(below(2) ? u"one.tellings"_s : u"two.tellings"_s));
    };
    m_dialogs.saveStory = [this](QWidget *, const QString &, const FileDialogs::PathChosen &chosen) {
        chosen(path(below(2) ? u"one.tellings"_s : u"two.tellings"_s));
    };
    m_dialogs.exportStory = [this](QWidget *, const QString &, const QString &, const FileDialogs::PathChosen &chosen) {
        chosen(path(below(2) ? u"two.tellings"_s : u"three.tellings"_s));
    };
    m_dialogs.saveAs = [this](QWidget *, const QString &, const QString &, const QStringList &,
                              const FileDialogs::PathChosen &chosen) { chosen(path(u"written%1"_s.arg(below(3)))); };
    m_dialogs.openOne = [this](QWidget *, const QString &, const QString &, const QStringList &,
                               const FileDialogs::PathChosen &chosen) {
        chosen(below(2) ? path(u"written%1"_s.arg(below(3))) : m_paths[below(m_paths.size())]);
    };
    m_dialogs.choosePrinter = [](QWidget *, const FileDialogs::DeviceChosen &) { }; // no printer, and nothing chosen
    m_dialogs.saveReport = [this](QWidget *, const QString &, const FileDialogs::PathChosen &chosen) {
        chosen(path(below(2) ? u"report.pdf"_s : u"report.html"_s));
    };
    m_dialogs.savePicture = [this](QWidget *, const QString &, const FileDialogs::PathChosen &chosen) {
        chosen(path(below(2) ? u"picture.png"_s : u"picture.svg"_s));
    };
}

void TestChaos::cleanup()
{
    m_window.reset();
    endTest();
}

/// Paragraphs of made-up words; every third one is told by several outlets, some with a word changed.
void TestChaos::writeLargeStory(const QString &name, int outlets, int paragraphs) const
{
    QRandomGenerator random(4711);
    const auto sentence = [&random] {
        QByteArray text("The");
        for (int word = 0; word < 14; ++word) {
            text += ' ';
            for (int syllable = 0; syllable < 1 + word % 3; ++syllable)
                text += QByteArray(1, "bdfgklmnprst"[random.bounded(12)]) + "aeiou"[random.bounded(5)];
        }
        return text + '.';
    };
    QList<QByteArray> shared;
    for (int i = 0; i < paragraphs; ++i)
        shared.append(sentence() + ' ' + sentence());
    QVERIFY(QDir(path(name)).mkpath(u"."_s));
    for (int outlet = 0; outlet < outlets; ++outlet) {
        QByteArray text = "Headline of " + QByteArray::number(outlet);
        for (int i = 0; i < paragraphs; ++i) {
            QByteArray paragraph = random.bounded(3) == 0 ? shared[random.bounded(paragraphs)] : sentence();
            if (random.bounded(4) == 0)
                paragraph.replace(" ", " nearly ").truncate(200);
            text += "\n\n" + paragraph;
        }
        write(QDir(path(name)).filePath(u"outlet%1.txt"_s.arg(outlet)), text + '\n');
    }
}

void TestChaos::newRealWindow()
{
    m_window = std::make_unique<MainWindow>(WindowParts{std::make_unique<Settings>(path(u"settings.ini"_s)),
                                                        m_dialogs,
                                                        {&loadStory, &compareStory},
                                                        StoreOptions{u"Ada"_s, path(u"kept"_s)}});
    m_window->show();
}

template <typename Widget>
Widget *TestChaos::anyVisible()
{
    QList<Widget *> widgets = m_window->findChildren<Widget *>();
    widgets.removeIf([](const Widget *widget) { return !widget->isVisible() || !widget->isEnabled(); });
    return widgets.isEmpty() ? nullptr : widgets[below(widgets.size())];
}

void TestChaos::openStory()
{
    m_window->openPaths({m_paths[below(m_paths.size())]});
}

void TestChaos::closeWindow()
{
    m_window->close();
    if (below(2))
        m_window.reset(); // with whatever runs
    newRealWindow();
}

void TestChaos::triggerAction()
{
    const QList<QAction *> actions = m_window->actions().all();
    QAction *action = actions[below(actions.size())];
    if (action->objectName() == u"quit"_s)
        return;
    m_trace += ' ' + action->objectName().toLatin1();
    action->trigger(); // does nothing while it is disabled
}

void TestChaos::answerDialog()
{
    const auto *dialog = anyVisible<QDialog>();
    if (!dialog)
        return;
    QList<QAbstractButton *> buttons = dialog->findChildren<QAbstractButton *>();
    buttons.removeIf([](const QAbstractButton *button) { return !button->isVisible() || !button->isEnabled(); });
    if (auto *number = dialog->findChild<QSpinBox *>(); number && below(2))
        number->setValue(number->minimum() + below(number->maximum() - number->minimum() + 1));
    else if (auto *slider = dialog->findChild<QSlider *>(); slider && below(2))
        slider->setValue(slider->minimum() + below(slider->maximum() - slider->minimum() + 1));
    else if (!buttons.isEmpty())
        buttons[below(buttons.size())]->click();
}

void TestChaos::choosePassage()
{
    const auto comparison = view()->comparison();
    view()->setCurrentPassage(comparison ? below(comparison->passages.size() + 2) : 3);
}

void TestChaos::clickInColumn()
{
    if (auto *text = anyVisible<ColumnText>(); text && text->viewport()->height() > 0)
        QTest::mouseClick(text->viewport(), Qt::LeftButton, {},
                          {below(text->viewport()->width()), below(text->viewport()->height())});
}

void TestChaos::selectInColumn()
{
    auto *text = anyVisible<ColumnText>();
    if (!text || text->viewport()->height() <= 0)
        return;
    const auto place = [&] { return QPoint(below(text->viewport()->width()), below(text->viewport()->height())); };
    QTest::mousePress(text->viewport(), Qt::LeftButton, {}, place());
    QTest::mouseMove(text->viewport(), place());
    QTest::mouseRelease(text->viewport(), Qt::LeftButton, {}, place());
}

void TestChaos::pressKey()
{
    static constexpr std::array keys{Qt::Key_N,    Qt::Key_P,   Qt::Key_Escape, Qt::Key_Return, Qt::Key_PageDown,
                                     Qt::Key_Home, Qt::Key_End, Qt::Key_Tab,    Qt::Key_Down,   Qt::Key_Space};
    QWidget *focus = m_window->focusWidget() ? m_window->focusWidget() : m_window.get();
    const bool plain = below(5) > 0;
    QTest::keyClick(focus, plain ? keys.at(static_cast<std::size_t>(below(keys.size()))) : Qt::Key_Right,
                    plain ? Qt::NoModifier : Qt::AltModifier);
}

void TestChaos::scroll()
{
    if (auto *bar = anyVisible<QScrollBar>())
        bar->setValue(bar->minimum() + below(bar->maximum() - bar->minimum() + 1));
}

void TestChaos::clickStrip()
{
    if (auto *strip = anyVisible<OverviewStrip>(); strip && strip->height() > 0)
        QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() / 2, below(strip->height())});
}

void TestChaos::filterList()
{
    static const QStringList words{u"the"_s, u"nearly"_s, u"12"_s, QString(), u"ba"_s};
    if (auto *combo = anyVisible<QComboBox>(); combo && below(2))
        combo->setCurrentIndex(below(combo->count() + 1) - 1 < 0 ? 0 : below(std::max(1, combo->count())));
    else if (auto *filter = find<QLineEdit>(*m_window, u"passageFilter"_s))
        filter->setText(words[below(words.size())]);
}

void TestChaos::chooseInList()
{
    const auto *list = find<QListView>(*m_window, u"passageList"_s);
    if (!list || !list->isVisible() || !list->model() || list->model()->rowCount() == 0)
        return;
    const QModelIndex index = list->model()->index(below(list->model()->rowCount()), 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
}

void TestChaos::arrangeColumns()
{
    const auto comparison = view()->comparison();
    QList<int> wanted;
    for (int i = 0; comparison && i < comparison->story.articles.size() + 1; ++i) // one too many: to be ignored
        wanted.insert(below(wanted.size() + 1), i);
    wanted.resize(below(wanted.size() + 1));
    view()->setShownArticles(wanted);
    if (comparison && below(3) == 0)
        view()->setBaseArticle(below(comparison->story.articles.size() + 1) - 1);
}

void TestChaos::resizeWindow()
{
    m_window->resize(500 + below(1500), 350 + below(800));
}

void TestChaos::typeIntoFind()
{
    if (auto *words = find<QLineEdit>(*m_window, u"findWords"_s); words && words->isVisible())
        QTest::keyClick(words, below(4) ? Qt::Key(Qt::Key_A + below(26)) : Qt::Key_Backspace);
}

void TestChaos::changeTab()
{
    if (auto *tabs = anyVisible<QTabBar>(); tabs && tabs->count() > 0)
        tabs->setCurrentIndex(below(tabs->count()));
}

void TestChaos::act()
{
    static constexpr std::array<Weighted, 16> acts{{{6, &TestChaos::openStory},
                                                    {1, &TestChaos::closeWindow},
                                                    {20, &TestChaos::triggerAction},
                                                    {6, &TestChaos::answerDialog},
                                                    {12, &TestChaos::choosePassage},
                                                    {10, &TestChaos::clickInColumn},
                                                    {5, &TestChaos::selectInColumn},
                                                    {10, &TestChaos::pressKey},
                                                    {8, &TestChaos::scroll},
                                                    {3, &TestChaos::clickStrip},
                                                    {4, &TestChaos::filterList},
                                                    {4, &TestChaos::chooseInList},
                                                    {6, &TestChaos::arrangeColumns},
                                                    {4, &TestChaos::resizeWindow},
                                                    {3, &TestChaos::typeIntoFind},
                                                    {2, &TestChaos::changeTab}}};
    int all = 0;
    for (const Weighted &each : acts)
        all += each.weight;
    int chosen = below(all);
    std::size_t index = 0;
    while (chosen >= acts.at(index).weight)
        chosen -= acts.at(index++).weight;
    m_trace = m_trace.right(200) + ' ' + QByteArray::number(qlonglong(index));
    (this->*acts.at(index).act)();
}

/// Between two acts: nothing, a few events, or all there is to do, with the work's end awaited.
void TestChaos::letGoOn()
{
    const int kind = below(20);
    if (kind < 5)
        return;
    QCoreApplication::processEvents();
    if (kind == 19)
        QVERIFY(soon([this] { return !m_window->document().isRunning(); }));
    if (kind > 16)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString TestChaos::whatIsWrong() const
{
    const auto shown = view()->comparison();
    const auto open = m_window->document().comparison();
    // While somebody codes blind the outlets have other names there, and nothing else.
    const bool same = shown == open
        || (shown && open && shown->passages.size() == open->passages.size()
            && std::ranges::equal(shown->story.articles, open->story.articles, {}, &Article::text, &Article::text));
    if (!same)
        return u"the view shows another comparison than is open"_s;
    const int chosen = view()->currentPassage();
    if (chosen != 0 && (!shown || !passageByNumber(*shown, chosen)))
        return u"a passage is chosen that is not there"_s;
    const QList<int> articles = view()->shownArticles();
    if (shown && articles.isEmpty())
        return u"no column is left"_s;
    for (const int article : articles) {
        if (!shown || article < 0 || article >= shown->story.articles.size())
            return u"a column of no article"_s;
    }
    return {};
}

void TestChaos::staysWhole_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("steps");
    QTest::newRow("one") << 1U << 500;
    QTest::newRow("two") << 2U << 500;
}

void TestChaos::staysWhole()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, steps);
    m_random.seed(seed);
    const int seconds = qEnvironmentVariableIntValue("TELLINGS_CHAOS_SECONDS") / 2; // each of the two rows
    QElapsedTimer timer;
    timer.start();
    newRealWindow();
    int done = 0;
    for (; seconds > 0 ? timer.elapsed() < seconds * 1000LL : done < steps; ++done) {
        act();
        letGoOn();
        const QString wrong = whatIsWrong();
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"%1, step %2:%3"_s.arg(wrong).arg(done).arg(QString::fromLatin1(m_trace))));
    }
    QVERIFY(soon([this] { return !m_window->document().isRunning(); }));
    qInfo("%d steps", done);
}

QTEST_MAIN(TestChaos)
#include "tst_chaos.moc"
