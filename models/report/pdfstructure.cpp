// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/pdfstructure.h"

#include <algorithm>

namespace tellings::paper {

Structure::Structure() : m_elements(1) { }

int Structure::add(Tag tag, int parent)
{
    if (parent == artifact)
        return artifact;
    const auto number = static_cast<int>(m_elements.size());
    Element element;
    element.tag = tag;
    element.parent = parent;
    m_elements.append(element);
    m_elements[parent].kids.append({Kid::Kind::Element, number});
    return number;
}

int Structure::paragraph(int parent, int number)
{
    if (parent == artifact)
        return artifact;
    while (m_elements.at(parent).kids.size() <= number)
        static_cast<void>(add(Tag::Paragraph, parent));
    return m_elements.at(parent).kids.at(number).number;
}

int Structure::readAs(int element, const QString &actual)
{
    if (element == artifact)
        return artifact;
    const QList<Kid> &kids = m_elements.at(element).kids;
    const auto span = std::ranges::find_if(kids, [this](const Kid &kid) {
        return kid.kind == Kid::Kind::Element && m_elements.at(kid.number).tag == Tag::Span;
    });
    const int number = span == kids.cend() ? add(Tag::Span, element) : span->number;
    m_elements[number].actual = actual;
    return number;
}

int Structure::addContent(int element, int page)
{
    const auto number = static_cast<int>(m_contents.size());
    m_contents.append({element, page});
    m_elements[element].kids.append({Kid::Kind::Content, number});
    return number;
}

} // namespace tellings::paper
