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

    [[nodiscard]] QString stem(QStringView folded) const;
    /// What a stem has in common with the other forms of its word; the stem itself where stem() says it already.
    [[nodiscard]] QString root(const QString &stem) const;

    /// The stem of a number in two words ("thirty-five", "35"), of the stems of both; empty where they make none.
    [[nodiscard]] static QString compoundNumber(const QString &tens, const QString &units);

private:
    [[nodiscard]] QString snowball(const QString &word) const;

    struct Closer {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Closer> m_snowball;
    bool m_english = false;
};

} // namespace tellings
