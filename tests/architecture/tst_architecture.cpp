// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the compiler cannot say of the sources: which folder may know which, how long a file is, and what each one
/// has to begin with. ARCHITECTURE.md has the reasons.
class TestArchitecture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsProblems_data();
    void findsProblems();
    void sources_data();
    void sources();
    void oneFileKnowsDtl();
};

namespace {

constexpr int longestFile = 450; // lines: past this a newcomer loses the thread

/// The folders of this project that a folder's files may include from, besides itself.
const QHash<QString, QStringList> &mayInclude()
{
    static const QHash<QString, QStringList> table{
        {u"models/story"_s, {}},
        {u"models/diff"_s, {}},
        {u"models/text"_s, {u"models/story"_s, u"models/diff"_s}},
        {u"models/align"_s, {u"models/text"_s, u"models/story"_s, u"models/diff"_s}},
        {u"models/formats"_s, {u"models/text"_s, u"models/story"_s}},
        {u"models/jobs"_s,
         {u"models/formats"_s, u"models/report"_s, u"models/align"_s, u"models/text"_s, u"models/story"_s}},
        {u"models/items"_s, {u"models/align"_s, u"models/text"_s, u"models/story"_s}},
        {u"models/report"_s,
         {u"models/items"_s, u"models/coding"_s, u"models/store"_s, u"models/formats"_s, u"models/align"_s,
          u"models/text"_s, u"models/story"_s}},
        {u"models/store"_s, {u"models/formats"_s, u"models/align"_s, u"models/text"_s, u"models/story"_s}},
        {u"models/coding"_s, {u"models/store"_s, u"models/text"_s, u"models/story"_s}},
        {u"models/exchange"_s, {u"models/coding"_s, u"models/store"_s, u"models/text"_s, u"models/story"_s}},
        {u"resources"_s, {}},
        {u"widgets"_s, {u"models/*"_s}},
        {u"app"_s, {u"models/*"_s, u"widgets"_s, u"resources"_s}},
        {u"tests"_s, {u"models/*"_s, u"widgets"_s, u"resources"_s, u"app"_s}},
    };
    return table;
}

/// The folder of a path in the table's terms: "models/align/align.h" is in "models/align", "app/main.cpp" in "app".
QString folderOf(const QString &path)
{
    return path.section(u'/', 0, path.startsWith(u"models/"_s) ? 1 : 0);
}

QString arrowProblem(const QString &path, const QString &included)
{
    const QString from = folderOf(path);
    const QString to = folderOf(included);
    const auto allowed = mayInclude().constFind(from);
    if (allowed == mayInclude().cend())
        return u"%1 has no place in the table of tst_architecture.cpp"_s.arg(from);
    if (from == to || allowed->contains(to) || (to.startsWith(u"models/"_s) && allowed->contains(u"models/*"_s)))
        return {};
    return u"%1 may not know %2 (%3)"_s.arg(from, to, included);
}

QString systemProblem(const QString &path, const QString &header)
{
    if (path.startsWith(u"models/diff/"_s) && header.startsWith(u'Q'))
        return u"the engine knows no Qt (%1)"_s.arg(header);
    if (!path.startsWith(u"models/"_s))
        return {};
    const QString widgets = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtWidgets/"_s;
    if (header.startsWith(u"QtWidgets"_s) || QFileInfo::exists(widgets + header))
        return u"models know no widget (%1)"_s.arg(header);
    return {};
}

QString includeProblem(const QString &path, const QString &line)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)"_s);
    const auto match = include.match(line);
    if (!match.hasMatch())
        return {};
    const QString header = match.captured(2);
    if (match.captured(1) == u"<"_s)
        return systemProblem(path, header);
    if (header.endsWith(u".moc"_s))
        return {};
    if (!QFileInfo::exists(QStringLiteral(TELLINGS_SOURCE_DIR "/") + header))
        return u"%1 is no path from the top level"_s.arg(header);
    return arrowProblem(path, header);
}

/// Everything that is wrong with one source; `path` is from the top level.
QStringList problemsOf(const QString &path, const QString &text)
{
    static const QRegularExpression leftToDo(u"\\b(TO"
                                             "DO|FIX"
                                             "ME|XX"
                                             "X|HA"
                                             "CK)\\b"_s);
    QStringList problems;
    const QStringList lines = text.split(u'\n');
    const QString head = lines.mid(0, 3).join(u'\n');
    if (!head.contains(u"SPDX-"
                       "FileCopyrightText:"_s)
        || !head.contains(u"SPDX-"
                          "License-Identifier: GPL-3.0-or-later"_s))
        problems.append(u"no SPDX header"_s);
    if (path.endsWith(u".h"_s) && !text.contains(u"\n#pragma once\n"_s))
        problems.append(u"no #pragma once"_s);
    if (const qsizetype count = lines.size() - 1; count > longestFile)
        problems.append(u"%1 lines; %2 at most"_s.arg(count).arg(longestFile));
    if (QFileInfo(path).fileName() != QFileInfo(path).fileName().toLower() && !path.endsWith(u"CMakeLists.txt"_s)
        && !path.endsWith(u".cmake"_s))
        problems.append(u"its name is not in lower case"_s);
    const bool isCpp = path.endsWith(u".h"_s) || path.endsWith(u".cpp"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString problem = isCpp ? includeProblem(path, lines[i]) : QString();
        if (leftToDo.match(lines[i]).hasMatch())
            problem = u"something is left to do"_s;
        if (!problem.isEmpty())
            problems.append(u"line %1: %2"_s.arg(i + 1).arg(problem));
    }
    return problems;
}

QString readSource(const QString &path)
{
    QFile file(QStringLiteral(TELLINGS_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every source of ours, as paths from the top level.
QStringList sourcePaths()
{
    const QDir top(QStringLiteral(TELLINGS_SOURCE_DIR));
    QStringList paths{u"CMakeLists.txt"_s};
    for (const QString &folder : {u"app"_s, u"widgets"_s, u"models"_s, u"resources"_s, u"tests"_s, u"cmake"_s}) {
        QDirIterator files(top.filePath(folder), {u"*.cpp"_s, u"*.h"_s, u"*.py"_s, u"CMakeLists.txt"_s, u"*.cmake"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(top.relativeFilePath(files.next()));
    }
    paths.sort();
    return paths;
}

} // namespace

void TestArchitecture::findsProblems_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("problem"); // part of it; empty: none

    const auto row = [](const char *name, const QString &path, const QString &body, const QString &problem) {
        QTest::newRow(name) << path << body << problem;
    };
    const QString align = u"#include \"models/align/align.h\"\n"_s;
    row("clean", u"models/jobs/x.cpp"_s, align + u"#include <QString>\n"_s, {});
    row("own folder", u"models/align/x.cpp"_s, align, {});
    row("downwards", u"widgets/compare/x.cpp"_s, align, {});
    row("a test may know all", u"tests/ui/x.cpp"_s, u"#include \"app/commandline.h\"\n"_s, {});
    row("text to align", u"models/text/x.cpp"_s, align, u"models/text may not know models/align"_s);
    row("story to align", u"models/story/x.h"_s, u"\n#pragma once\n"_s + align, u"may not know"_s);
    row("diff to story", u"models/diff/x.cpp"_s, u"#include \"models/story/article.h\"\n"_s, u"may not know"_s);
    row("formats to align", u"models/formats/x.cpp"_s, align, u"may not know"_s);
    row("models to widgets", u"models/items/x.cpp"_s, u"#include \"widgets/compare/compareview.h\"\n"_s,
        u"models/items may not know widgets"_s);
    row("widgets to app", u"widgets/compare/x.cpp"_s, u"#include \"app/commandline.h\"\n"_s, u"may not know app"_s);
    row("product to tests", u"app/x.cpp"_s, u"#include \"tests/support/support.h\"\n"_s, u"may not know tests"_s);
    row("spaced", u"models/text/x.cpp"_s, u"  #  include \"models/align/align.h\"\n"_s, u"may not know"_s);
    row("new folder", u"models/oracle/x.cpp"_s, align, u"no place in the table"_s);
    row("beside itself", u"models/align/x.cpp"_s, u"#include \"align.h\"\n"_s, u"no path from the top level"_s);
    row("Qt in the engine", u"models/diff/x.cpp"_s, u"#include <QString>\n"_s, u"knows no Qt"_s);
    row("a widget in models", u"models/report/x.cpp"_s, u"#include <QPlainTextEdit>\n"_s, u"know no widget"_s);
    row("QtWidgets in models", u"models/report/x.cpp"_s, u"#include <QtWidgets/QLabel>\n"_s, u"know no widget"_s);
    row("QtGui in models", u"models/report/x.cpp"_s, u"#include <QTextDocument>\n#include <QPdfWriter>\n"_s, {});
    row("left to do", u"app/x.cpp"_s,
        u"// TO"
        "DO: later\n"_s,
        u"line 3: something is left to do"_s);
    row("no guard", u"app/x.h"_s, u"int x();\n"_s, u"#pragma once"_s);
    row("longest", u"app/x.cpp"_s, QString(longestFile - 2, u'\n'), {});
    row("too long", u"app/x.cpp"_s, QString(longestFile - 1, u'\n'), u"451 lines"_s);
    row("a test too long", u"tests/ui/x.cpp"_s, QString(longestFile - 1, u'\n'), u"451 lines"_s);
    row("capitals", u"app/MainWindow.cpp"_s, {}, u"lower case"_s);
}

void TestArchitecture::findsProblems()
{
    QFETCH(QString, path);
    QFETCH(QString, body);
    QFETCH(QString, problem);
    const QString head = u"// SPDX-"
                         "FileCopyrightText: 2026\n// SPDX-"
                         "License-Identifier: GPL-3.0-or-later\n"_s;
    const QString found = problemsOf(path, head + body).join(u'\n');
    QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.contains(problem), qPrintable(found));
    QVERIFY(problemsOf(path, body).contains(u"no SPDX header"_s));
}

void TestArchitecture::sources_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = sourcePaths();
    QVERIFY2(paths.size() > 50, "the sources are not where this test looks for them");
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path)) << path;
}

void TestArchitecture::sources()
{
    QFETCH(QString, path);
    const QStringList problems = problemsOf(path, readSource(path));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestArchitecture::oneFileKnowsDtl()
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]dtl/"_s, QRegularExpression::MultilineOption);
    QStringList knowing;
    for (const QString &path : sourcePaths()) {
        if (readSource(path).contains(include))
            knowing.append(path);
    }
    QCOMPARE(knowing.size(), 1);
    QVERIFY2(knowing.first().startsWith(u"models/diff/"_s) && knowing.first().endsWith(u".cpp"_s),
             qPrintable(knowing.first()));
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
