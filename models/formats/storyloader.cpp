// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/storyloader.h"

#include "models/formats/filebytes.h"
#include "models/formats/metadata.h"
#include "models/formats/readerregistry.h"
#include "models/formats/storyinputs.h"
#include "models/formats/subwatch.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

/// Formats whose files are text, but not an article's. A person who gives `folder/*` on the command line gives them
/// along with the articles.
bool isDataFile(const QString &file)
{
    static const QStringList endings{u"json"_s, u"jsonl"_s, u"xml"_s,  u"html"_s, u"htm"_s, u"xhtml"_s, u"csv"_s,
                                     u"tsv"_s,  u"yaml"_s,  u"yml"_s,  u"svg"_s,  u"css"_s, u"js"_s,    u"py"_s,
                                     u"log"_s,  u"ini"_s,   u"toml"_s, u"sh"_s,   u"eml"_s, u"mbox"_s};
    return endings.contains(QFileInfo(file).suffix().toLower());
}

QByteArray checksum(const QByteArray &bytes, const Watch &watch)
{
    constexpr qsizetype step = 4 << 20;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype start = 0; start < bytes.size(); start += step) {
        hash.addData(QByteArrayView(bytes).sliced(start, qMin(step, bytes.size() - start)));
        (void)mayGoOn(watch, double(start) / double(bytes.size())); // who stops is heard by the reader
    }
    return hash.result().toHex();
}

std::expected<Article, Error> readBytes(const QByteArray &bytes, const ReadContext &context)
{
    const ReaderRegistry &registry = ReaderRegistry::standard();
    const ArticleReader *reader = registry.readerFor(context.file);
    if (!reader && isDataFile(context.file)) {
        return std::unexpected(Error{
            Error::Code::NotText,
            QCoreApplication::translate("StoryLoader", "This is not a kind of file that articles are read from (%1).")
                .arg(registry.nameFilters().join(u", "_s)),
            context.file});
    }
    if (!reader) // whatever its ending: if it is text, it can be read
        reader = registry.readerFor(u"article.txt"_s);
    if (bytes.isEmpty()) {
        return std::unexpected(
            Error{Error::Code::Empty, QCoreApplication::translate("StoryLoader", "The file is empty."), context.file});
    }
    ReadContext inner = context;
    inner.watch = subWatch(context.watch, 0.2, 1.0);
    const QByteArray sha256 = checksum(bytes, subWatch(context.watch, 0.0, 0.2));
    auto article = reader->read(bytes, inner);
    if (!article)
        return article;
    article->file = context.file;
    article->sha256 = sha256;
    applyHints(*article, context.hints);
    if (article->outlet.isEmpty())
        article->outlet = outletFromFileName(context.file);
    return article;
}

std::expected<Article, Error> readInput(const StoryInput &input, const Watch &watch)
{
    const auto bytes = readFile(input.path, subWatch(watch, 0.0, 0.2));
    if (!bytes)
        return std::unexpected(bytes.error());
    return readBytes(*bytes, {input.path, input.hints, subWatch(watch, 0.2, 1.0)});
}

/// A story that came from several places is called after its first article.
QString titleOf(const StoryInputs &inputs, const QList<Article> &articles)
{
    if (!inputs.title.isEmpty())
        return inputs.title;
    const Article &first = articles.first();
    return first.headline.isEmpty() ? first.outlet : first.headline;
}

} // namespace

std::expected<LoadedStory, Error> loadStory(const QStringList &paths, const Watch &watch)
{
    if (paths.isEmpty()) {
        return std::unexpected(
            Error{Error::Code::NoArticles, QCoreApplication::translate("StoryLoader", "No files were given."), {}});
    }
    const StoryInputs inputs = findStoryInputs(paths);
    LoadedStory loaded;
    loaded.problems = inputs.problems;

    constexpr double perFile = 4096; // what opening a file costs, in bytes
    double total = 0;
    for (const StoryInput &input : inputs.inputs)
        total += perFile + double(input.size);
    double done = 0;
    for (const StoryInput &input : inputs.inputs) {
        const double share = (perFile + double(input.size)) / total;
        const Watch part = subWatch(watch, done, qMin(1.0, done + share));
        if (!mayGoOn(part, 0.0)) {
            return std::unexpected(
                Error{Error::Code::Cancelled, QCoreApplication::translate("TextDecoder", "Stopped."), input.path});
        }
        auto article = readInput(input, part);
        if (article)
            loaded.story.articles.append(*std::move(article));
        else if (article.error().code == Error::Code::Cancelled)
            return std::unexpected(article.error());
        else
            loaded.problems.append(article.error());
        done = qMin(1.0, done + share);
    }
    if (loaded.story.articles.isEmpty())
        return std::unexpected(loaded.problems.first());

    makeUnique(loaded.story.articles);
    loaded.story.title = titleOf(inputs, loaded.story.articles);
    loaded.story.path = inputs.path;
    return loaded;
}

QStringList readableNameFilters()
{
    return ReaderRegistry::standard().nameFilters();
}

std::expected<Article, Error> readArticle(const QString &file, const QByteArray &bytes)
{
    return readBytes(bytes, {file, {}, {}});
}

} // namespace tellings
