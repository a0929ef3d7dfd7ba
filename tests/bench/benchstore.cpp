// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times the story file at a size that few stories reach: 1,000 articles of some 600 made-up words and 20,000
// annotations. Prints one JSON object. Not a test.
//
//     bench_store [FOLDER]        the disk to measure; the system's folder for temporary files when left out

#include "models/store/storystore.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

constexpr int articleCount = 1000;
constexpr int annotationCount = 20'000;
constexpr int paragraphCount = 16;
constexpr int wordsInParagraph = 38;
constexpr qsizetype contextLength = 32;

class Maker {
public:
    Maker()
    {
        for (int i = 0; i < 8000; ++i) {
            QString word;
            for (int syllables = 1 + below(3); syllables >= 0; --syllables)
                word += QStringView(u"bacedifoguhajikelomunaperisotuvawexiyozu").sliced(qsizetype(2) * below(20), 2);
            m_words.append(word);
        }
    }

    int below(int limit) { return int(m_random() % quint32(limit)); }

    QString words(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += m_words.at(below(int(m_words.size()))) + u' ';
        text.back() = u'.';
        return text;
    }

    StoredArticle article(int number)
    {
        StoredArticle stored{.id = newId()};
        Article &article = stored.article;
        article.file = u"outlet-%1.txt"_s.arg(number);
        article.outlet = u"Outlet %1"_s.arg(number);
        article.headline = words(9);
        article.byline = u"Jane Roe"_s;
        article.language = u"en"_s;
        article.encoding = u"UTF-8"_s;
        for (int i = 0; i < paragraphCount; ++i) {
            const qsizetype start = article.text.size();
            article.text += words(wordsInParagraph);
            article.paragraphs.append({{start, article.text.size()}, ParagraphRole::Body});
            article.text += u'\n';
        }
        article.sha256 = QByteArray(64, 'a');
        stored.source = article.text.toUtf8();
        return measured(std::move(stored));
    }

    Annotation annotation(const StoredArticle &stored)
    {
        const QString &text = stored.article.text;
        const qsizetype size = 20 + below(80);
        const qsizetype start = contextLength + below(int(text.size() - size - 2 * contextLength));
        return {.id = newId(),
                .kind = u"code"_s,
                .article = stored.id,
                .range = {start, start + size},
                .quote = text.sliced(start, size),
                .before = text.sliced(start - contextLength, contextLength),
                .after = text.sliced(start + size, contextLength),
                .body = {{u"code"_s, below(40)}, {u"note"_s, below(4) == 0 ? words(6) : QString()}},
                .coder = below(2) ? u"Ada"_s : u"Grace"_s,
                .when = QDateTime(QDate(2026, 3, 14), QTime(8, 0), QTimeZone::UTC)};
    }

private:
    std::mt19937 m_random{7};
    QStringList m_words;
};

struct Times {
    std::vector<double> milliseconds;

    [[nodiscard]] QJsonObject json()
    {
        std::ranges::sort(milliseconds);
        const std::size_t count = milliseconds.size();
        return {{u"median_ms"_s, milliseconds[count / 2]},
                {u"p95_ms"_s, milliseconds[count * 95 / 100]},
                {u"most_ms"_s, milliseconds.back()}};
    }
};

template <typename Work>
double timed(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

[[noreturn]] void stop(const Error &error)
{
    std::fprintf(stderr, "bench_store: %s\n", qUtf8Printable(error.message()));
    std::exit(1);
}

/// How long each kind of edit takes, committed.
QJsonObject timeEdits(StoryStore &store, Maker &maker)
{
    QJsonObject result;
    const auto measure = [&](const QString &name, const auto &edit) {
        Times times;
        store.rest(); // as the program does when nothing is asked of it
        for (int i = 0; i < 60; ++i) {
            const StoryEdit next = edit(i);
            times.milliseconds.push_back(timed([&] {
                if (const auto done = store.apply(next); !done || done->moved)
                    stop(done ? *done->moved : done.error());
            }));
        }
        result.insert(name, times.json());
    };
    const auto some = [&] { return store.contents().articles.at(maker.below(int(store.contents().articles.size()))); };
    measure(u"annotate"_s, [&](int) { return StoryEdit{PutAnnotation{maker.annotation(some())}}; });
    measure(u"remove_annotation"_s,
            [&](int) { return StoryEdit{RemoveAnnotation{store.contents().annotations.firstKey()}}; });
    measure(u"title"_s, [&](int i) { return StoryEdit{SetTitle{QString::number(i)}}; });
    measure(u"view"_s, [&](int i) { return StoryEdit{SetView{{{u"at"_s, i}}}}; });
    measure(u"metadata"_s, [&](int i) {
        StoredArticle stored = some();
        stored.article.headline = u"Headline %1"_s.arg(i);
        return StoryEdit{ChangeArticle{stored}};
    });
    measure(u"correct"_s, [&](int) {
        Correction correction;
        for (int i = 0; i < 3; ++i) {
            const StoredArticle stored = some();
            correction.spans.append({.article = stored.article.file,
                                     .range = {0, 20},
                                     .quote = stored.article.text.first(20),
                                     .after = stored.article.text.sliced(20, contextLength)});
        }
        return StoryEdit{SetCorrections{store.contents().corrections + QList{correction}}};
    });
    measure(u"add_article"_s,
            [&](int i) { return StoryEdit{AddArticle{maker.article(articleCount + i), maker.below(articleCount)}}; });
    measure(u"remove_article"_s, [&](int) { return StoryEdit{RemoveArticle{some().id}}; });
    measure(u"move_article"_s, [&](int) { return StoryEdit{MoveArticle{some().id, maker.below(articleCount)}}; });
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder((arguments.size() > 1 ? arguments.at(1) : QDir::tempPath()) + u"/bench_store-XXXXXX"_s);
    const StoreOptions options{u"Ada"_s, folder.filePath(u"safe"_s)};
    const QString path = folder.filePath(u"large.tellings"_s);

    Maker maker;
    StoryContents contents;
    contents.title = u"Large"_s;
    qint64 textBytes = 0;
    for (int i = 0; i < articleCount; ++i) {
        contents.articles.append(maker.article(i));
        textBytes += contents.articles.constLast().source.size();
    }
    for (int i = 0; i < annotationCount; ++i) {
        const Annotation annotation = maker.annotation(contents.articles.at(maker.below(articleCount)));
        contents.annotations.insert(annotation.id, annotation);
    }
    QJsonObject result{
        {u"articles"_s, articleCount}, {u"annotations"_s, annotationCount}, {u"text_bytes"_s, textBytes}};
    result.insert(u"create_ms"_s, timed([&] {
                      if (const auto store = StoryStore::create(path, contents, options); !store)
                          stop(store.error());
                  }));
    result.insert(u"file_bytes"_s, QFileInfo(path).size());
    result.insert(u"file_per_text"_s, double(QFileInfo(path).size()) / double(textBytes));
    Times opening;
    for (int i = 0; i < 9; ++i) {
        opening.milliseconds.push_back(timed([&] {
            if (const auto store = StoryStore::open(path, options); !store || (*store)->contents() != contents)
                stop(store ? Error{} : store.error());
        }));
    }
    result.insert(u"open_and_close"_s, opening.json());
    auto store = StoryStore::open(path, options);
    if (!store)
        stop(store.error());
    result.insert(u"edits"_s, timeEdits(**store, maker));
    result.insert(u"export_copy_ms"_s, timed([&] {
                      if (const auto done = (*store)->exportCopy(folder.filePath(u"copy.tellings"_s)); !done)
                          stop(done.error());
                  }));
    result.insert(u"close_ms"_s, timed([&] {
                      if (const auto done = (*store)->close(); !done)
                          stop(done.error());
                  }));
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
    return 0;
}
