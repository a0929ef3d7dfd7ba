// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace tellings::paper {

/// What a structure element is (the standard types of ISO 32000-1, 14.8.4).
enum class Tag {
    Document,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    Row,
    ColumnHead, ///< a cell: head of those below
    RowHead, ///< a cell: head of those beside it
    Cell,
    Figure,
    Link,
    Span,
};

/// The logical structure of a document (ISO 32000-1, 14.7): a tree of elements in reading order, whatever page and
/// place what they hold is drawn on. Elements are called by number. What is drawn for none is an artifact: it repeats
/// what was said, or decorates.
class Structure {
public:
    static constexpr int artifact = -1;
    static constexpr int document = 0; ///< the root, which is always there

    struct Kid {
        enum class Kind { Element, Content };
        Kind kind = Kind::Element;
        int number = 0;
    };
    struct Element {
        Tag tag = Tag::Document;
        int parent = artifact;
        QList<Kid> kids;
        QString language; ///< BCP 47; empty: as around it
        QString alternative; ///< said in place of a figure
        QString actual; ///< what its content says, where the glyphs do not give that in order
        int rows = 1; ///< that a cell spans
        int columns = 1; ///< likewise
        QRectF box; ///< of a figure, on its page
    };
    /// Something drawn in one go: a marked-content sequence (14.6).
    struct Content {
        int element = artifact;
        int page = 0; ///< from 1
    };

    Structure();

    [[nodiscard]] int add(Tag tag, int parent); ///< as its parent's last; in an artifact there are but artifacts
    /// The `number`th paragraph of an element that holds nothing else, from 0; made when it is first asked for.
    [[nodiscard]] int paragraph(int parent, int number);
    /// Where content goes that is to be read as `actual`: a span of `element`, the same at each call.
    [[nodiscard]] int readAs(int element, const QString &actual);
    [[nodiscard]] Element &element(int number) { return m_elements[number]; }

    /// The next drawn thing belongs to `element`; returns its number in the order of drawing.
    [[nodiscard]] int addContent(int element, int page);

    [[nodiscard]] const QList<Element> &elements() const { return m_elements; } ///< parents before their children
    [[nodiscard]] const QList<Content> &contents() const { return m_contents; } ///< page after page

private:
    QList<Element> m_elements;
    QList<Content> m_contents;
};

} // namespace tellings::paper
