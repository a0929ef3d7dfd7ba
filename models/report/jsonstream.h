// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace tellings {

/// Writes JSON (RFC 8259) as it is told, keys in the order given, which QJsonObject would sort. The caller is
/// trusted to close what it opens. Output is UTF-8; text that is not well-formed UTF-16 is made so.
class JsonStream {
public:
    enum class Layout {
        Indented, ///< each member or element on its own line
        OneLine, ///< this object or array, and all inside, on one line
    };

    /// `compact` puts all of it on one line.
    explicit JsonStream(bool compact);

    void beginObject(Layout layout = Layout::Indented) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginArray(Layout layout = Layout::Indented) { begin('[', layout); }
    void endArray() { end(']'); }

    void key(QByteArrayView name); ///< ASCII
    void value(QStringView text);
    void value(qsizetype number);
    void value(bool truth);
    void ratio(double number); ///< 0..1, rounded to four digits
    void null();

    template <typename T>
    void member(QByteArrayView name, const T &content)
    {
        key(name);
        value(content);
    }

    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    struct Level {
        bool oneLine = false;
        bool empty = true;
    };

    void begin(char bracket, Layout layout);
    void end(char bracket);
    void separate(); ///< what goes before a key or an element
    void breakLine();

    QByteArray m_out;
    QList<Level> m_levels;
    bool m_compact = false;
    bool m_afterKey = false;
};

} // namespace tellings
