// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QString>

/// What other programs read in a PDF.
namespace tellings::test {

using namespace Qt::StringLiterals;

struct PdfWord {
    int page = 0;
    QString text;
    double top = 0;
    double left = 0;
    double right = 0;
    double bottom = 0;
};

[[nodiscard]] inline QString withoutSpaces(QString text)
{
    text.remove(QRegularExpression(u"\\s"_s));
    return text;
}

[[nodiscard]] inline bool have(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// Standard output, or an empty text where the program failed.
[[nodiscard]] inline QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    // Arabic is read out of a PDF in the forms that its letters took.
    return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

[[nodiscard]] inline QList<PdfWord> wordsOf(const QString &path)
{
    static const QRegularExpression item(u"<page |<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" "
                                         "yMax=\"([0-9.]+)\">([^<]*)</word>"_s);
    QList<PdfWord> words;
    int page = 0;
    auto it = item.globalMatch(output(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
    while (it.hasNext()) {
        const auto match = it.next();
        if (match.captured(0).startsWith(u"<page"))
            ++page;
        else
            words.append({page, match.captured(5), match.captured(2).toDouble(), match.captured(1).toDouble(),
                          match.captured(3).toDouble(), match.captured(4).toDouble()});
    }
    return words;
}

[[nodiscard]] inline int pageCount(const QString &path)
{
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(output(u"pdfinfo"_s, {path})).captured(1).toInt();
}

} // namespace tellings::test
