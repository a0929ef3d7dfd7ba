// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingcommandline.h"
#include "app/commandline.h"
#include "app/commandlineprocess.h"
#include "app/commandlinerun.h"
#include "app/mainwindow.h"
#include "app/pairsrun.h"
#include "resources/resources.h"
#include "widgets/common/outlinestyle.h"

#include <QApplication>
#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <memory>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

/// Ours and Qt's own texts in the person's language. The translators belong to the application.
void installTranslations()
{
    auto *qt = new QTranslator(QCoreApplication::instance());
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    // English first, for its plural forms: it stands behind whatever a translation leaves open.
    auto *english = new QTranslator(QCoreApplication::instance());
    if (english->load(u":/i18n/tellings_en.qm"_s))
        QCoreApplication::installTranslator(english);
    auto *own = new QTranslator(QCoreApplication::instance());
    if (QLocale().language() != QLocale::C && own->load(QLocale(), u"tellings"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(own);
}

/// What every kind of application object is given.
void prepareApplication()
{
    QCoreApplication::setOrganizationName(u"Tellings"_s);
    QCoreApplication::setOrganizationDomain(u"tellings.org"_s);
    QCoreApplication::setApplicationName(u"Tellings"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TELLINGS_VERSION));
    installTranslations();
}

int usage(const UsageError &error, const Streams &streams)
{
    complain(streams, error.text);
    streams.err->write(error.hint().toUtf8() + '\n');
    return WrongUsage;
}

/// Everything but the window. The arguments were read once to choose the application object; they are read again
/// here because only now there are translations.
int runWithoutWindow(const QStringList &arguments, const Streams &streams)
{
    const auto command = CommandLine::parse(arguments);
    if (!command)
        return usage(command.error(), streams);
    if (const auto *compare = std::get_if<CompareFiles>(&*command))
        return runCompare(*compare, streams);
    if (const auto *pairs = std::get_if<ComparePairs>(&*command))
        return runPairs(*pairs, streams);
    if (const auto *verify = std::get_if<VerifyReport>(&*command))
        return runVerify(*verify, streams);
    if (const auto *report = std::get_if<WriteReport>(&*command))
        return runReport(*report, streams);
    if (const auto *merge = std::get_if<MergeCopies>(&*command))
        return runMerge(*merge, streams);
    if (const auto *coding = std::get_if<CodingOutput>(&*command))
        return runCoding(*coding, streams);
    if (const auto *text = std::get_if<ShowText>(&*command))
        return runShowText(*text, streams);
    return RunFailed;
}

int showWindow(int argc, char *argv[], const QStringList &paths)
{
    QApplication application(argc, argv);
    prepareApplication();
    QApplication::setStyle(std::make_unique<OutlineStyle>().release()); // the application owns it
    QGuiApplication::setDesktopFileName(u"org.tellings.Tellings"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/tellings/icons/tellings.svg"_s));
    MainWindow window;
    window.show();
    if (!paths.isEmpty())
        window.openPaths(paths);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    process::keepStandardStreams();
    process::preferUtf8Locale();
    registerResources();

    QFile out;
    QFile err;
    const bool open = out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered)
        && err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    const Streams streams{&out, &err};
    if (!open)
        return RunFailed;

    const auto arguments = process::arguments(argc, argv);
    if (!arguments) {
        complain(streams, arguments.error());
        return RunFailed;
    }
    const auto command = CommandLine::parse(*arguments);
    if (command && std::holds_alternative<ShowWindow>(*command)) {
        if (process::hasDisplay(*arguments))
            return showWindow(argc, argv, std::get<ShowWindow>(*command).paths);
        complain(streams,
                 CommandLine::tr("There is no display (DISPLAY and WAYLAND_DISPLAY are empty); "
                                 "'tellings compare' and 'tellings report' need none."));
        return RunFailed;
    }

    process::endQuietlyOnBrokenPipe();
    if (command && std::holds_alternative<WriteReport>(*command)) {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        QGuiApplication application(argc, argv);
        prepareApplication();
        return runWithoutWindow(*arguments, streams);
    }
    QCoreApplication application(argc, argv);
    prepareApplication();
    return runWithoutWindow(*arguments, streams);
}
