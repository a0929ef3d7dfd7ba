// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <memory>

struct sb_stemmer;

namespace tellings {

/// What a folded word comes down to when text is reworded: possessive endings off, numbers written out turned to
/// digits ("two", "2"), then the Snowball stem where its language has a stemmer (libstemmer; Porter 2001).
/// Not shared between threads.
class Stemmer {
public:
    explicit Stemmer(const QString &language);
    ~Stemmer();
    Stemmer(Stemmer &&) noexcept;
    Stemmer &operator=(Stemmer &&) noexcept;
    Stemmer(const Stemmer &) = delete;
    Stemmer &operator=(const Stemmer &) = delete;

    /// Views of `folded`, of `buffer` or of a text that lives as long as the program; the second form makes a string of
    /// its own.
    [[nodiscard]] QStringView stem(QStringView folded, QString &buffer) const;
    [[nodiscard]] QString stem(QStringView folded) const;
    /// Has the stem of this folded word a root besides?
    [[nodiscard]] bool hasRoots(QStringView folded) const;
    /// What a stem has in common with the other forms of its word; the stem itself where stem() says it already.
    [[nodiscard]] QStringView root(QStringView stem, QString &buffer) const;
    [[nodiscard]] QString root(const QString &stem) const;

    /// The stem of a number in two words ("thirty-five", "35"), of the stems of both; empty where they make none.
    [[nodiscard]] static QString compoundNumber(const QString &tens, const QString &units);

private:
    [[nodiscard]] QStringView snowball(QStringView word, QString &buffer) const;

    struct Closer {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Closer> m_snowball;
    bool m_english = false;
};

} // namespace tellings
