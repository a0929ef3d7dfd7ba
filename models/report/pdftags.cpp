// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/pdftags.h"

#include "models/report/pdfmarks.h"

#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tellings {

namespace {

using Object = QPDFObjectHandle;
using paper::Structure;
using paper::Tag;

/// ISO 32000-1, 14.8.4.
std::string typeOf(Tag tag)
{
    switch (tag) {
    case Tag::Document: return "Document";
    case Tag::Section: return "Sect";
    case Tag::Heading1: return "H1";
    case Tag::Heading2: return "H2";
    case Tag::Heading3: return "H3";
    case Tag::Paragraph: return "P";
    case Tag::List: return "L";
    case Tag::ListItem: return "LI";
    case Tag::Label: return "Lbl";
    case Tag::ListBody: return "LBody";
    case Tag::Table: return "Table";
    case Tag::Row: return "TR";
    case Tag::ColumnHead:
    case Tag::RowHead: return "TH";
    case Tag::Cell: return "TD";
    case Tag::Figure: return "Figure";
    case Tag::Link: return "Link";
    case Tag::Span: return "Span";
    }
    return "NonStruct";
}

/// A cell without content has its place in the row all the same.
bool standsEmpty(Tag tag)
{
    return tag == Tag::Document || tag == Tag::ColumnHead || tag == Tag::RowHead || tag == Tag::Cell;
}

Object text(const QString &string)
{
    return Object::newUnicodeString(string.toStdString());
}

/// QPdfWriter writes a page's content as one stream.
std::string contentOf(QPDFPageObjectHelper &page)
{
    std::string content;
    Pl_String whole("page", nullptr, content);
    page.pipeContents(&whole);
    return content;
}

void setContent(QPDF &pdf, QPDFPageObjectHelper &page, const std::string &content)
{
    Pl_Buffer written("page");
    Pl_Flate packed("page", &written, Pl_Flate::a_deflate);
    packed.writeString(content);
    packed.finish();
    Object stream = Object::newStream(&pdf);
    stream.replaceStreamData(written.getBufferSharedPointer(), Object::newName("/FlateDecode"), Object::newNull());
    page.getObjectHandle().replaceKey("/Contents", stream);
}

class Tagging {
public:
    Tagging(QPDF &pdf, const Structure &structure, const QList<PdfAnnotation> &annotations,
            const std::function<Object(const QRectF &)> &rectangle)
        : m_pdf(pdf)
        , m_structure(structure)
        , m_annotations(annotations)
        , m_rectangle(rectangle)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
        , m_objects(static_cast<std::size_t>(structure.elements().size()), Object::newNull())
    {
        for (int i = 0; i < annotations.size(); ++i) {
            if (annotations.at(i).element != Structure::artifact)
                m_annotationsOf[annotations.at(i).element].push_back(i);
        }
    }

    bool run()
    {
        if (!markPages())
            return false;
        findUsed();
        for (int element = 0; element < m_structure.elements().size(); ++element) {
            if (m_isUsed[static_cast<std::size_t>(element)])
                objectOf(element) = m_pdf.makeIndirectObject(Object::newDictionary());
        }
        addRoot();
        for (int element = 0; element < m_structure.elements().size(); ++element) {
            if (m_isUsed[static_cast<std::size_t>(element)])
                fill(element);
        }
        return true;
    }

private:
    [[nodiscard]] Object &objectOf(int element) { return m_objects[static_cast<std::size_t>(element)]; }
    [[nodiscard]] Object pageObject(int page) const
    {
        return m_pages[static_cast<std::size_t>(page) - 1].getObjectHandle();
    }

    /// Content by content, which is page after page; false where the pages say otherwise.
    bool markPages()
    {
        const QList<Structure::Content> &contents = m_structure.contents();
        qsizetype next = 0;
        for (int page = 1; page <= std::ssize(m_pages); ++page) {
            const qsizetype first = next;
            std::vector<std::string> tags;
            for (; next < contents.size() && contents.at(next).page == page; ++next) {
                m_ids.push_back(static_cast<int>(next - first));
                tags.push_back(typeOf(m_structure.elements().at(contents.at(next).element).tag));
            }
            QPDFPageObjectHelper &helper = m_pages[static_cast<std::size_t>(page) - 1];
            const auto content = paper::markedContent(contentOf(helper), static_cast<int>(first), tags);
            if (!content)
                return false;
            setContent(m_pdf, helper, *content);
        }
        return next == contents.size();
    }

    /// What holds nothing is left out, but for empty cells.
    void findUsed()
    {
        m_isUsed.assign(m_objects.size(), false);
        for (auto element = static_cast<int>(m_objects.size()) - 1; element >= 0; --element) {
            const Structure::Element &one = m_structure.elements().at(element);
            m_isUsed[static_cast<std::size_t>(element)] = standsEmpty(one.tag) || m_annotationsOf.contains(element)
                || std::ranges::any_of(one.kids, [this](const Structure::Kid &kid) {
                                                              return kid.kind == Structure::Kid::Kind::Content
                                                                  || m_isUsed[static_cast<std::size_t>(kid.number)];
                                                          });
        }
    }

    void addRoot()
    {
        m_root = m_pdf.makeIndirectObject(Object::newDictionary());
        m_root.replaceKey("/Type", Object::newName("/StructTreeRoot"));
        m_root.replaceKey("/K", objectOf(Structure::document));
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parentTree()));
        m_root.replaceKey("/ParentTreeNextKey", Object::newInteger(m_nextKey));
        Object catalogue = m_pdf.getRoot();
        catalogue.replaceKey("/StructTreeRoot", m_root);
        Object marked = Object::newDictionary();
        marked.replaceKey("/Marked", Object::newBool(true));
        catalogue.replaceKey("/MarkInfo", marked);
    }

    /// From what is on a page back to the element (14.7.4.4): pages by their numbers, annotations behind them.
    Object parentTree()
    {
        Object numbers = Object::newArray();
        qsizetype next = 0;
        const QList<Structure::Content> &contents = m_structure.contents();
        for (int page = 1; page <= std::ssize(m_pages); ++page) {
            Object parents = Object::newArray();
            for (; next < contents.size() && contents.at(next).page == page; ++next)
                parents.appendItem(objectOf(contents.at(next).element));
            numbers.appendItem(Object::newInteger(m_nextKey));
            numbers.appendItem(m_pdf.makeIndirectObject(parents));
            pageObject(page).replaceKey("/StructParents", Object::newInteger(m_nextKey++));
            pageObject(page).replaceKey("/Tabs", Object::newName("/S"));
        }
        for (const PdfAnnotation &annotation : m_annotations) {
            if (annotation.element == Structure::artifact)
                continue;
            numbers.appendItem(Object::newInteger(m_nextKey));
            numbers.appendItem(objectOf(annotation.element));
            Object(annotation.object).replaceKey("/StructParent", Object::newInteger(m_nextKey++));
        }
        Object tree = Object::newDictionary();
        tree.replaceKey("/Nums", numbers);
        return tree;
    }

    void fill(int number)
    {
        const Structure::Element &element = m_structure.elements().at(number);
        const auto links = m_annotationsOf.find(number);
        // One that leads nowhere is no link.
        const Tag tag = element.tag == Tag::Link && links == m_annotationsOf.end() ? Tag::Span : element.tag;
        Object &object = objectOf(number);
        object.replaceKey("/S", Object::newName("/" + typeOf(tag)));
        object.replaceKey("/P", number == Structure::document ? m_root : objectOf(element.parent));
        if (!element.language.isEmpty())
            object.replaceKey("/Lang", text(element.language));
        if (!element.alternative.isEmpty())
            object.replaceKey("/Alt", text(element.alternative));
        if (!element.actual.isEmpty())
            object.replaceKey("/ActualText", text(element.actual));
        if (const Object attributes = attributesOf(element); !attributes.isNull())
            object.replaceKey("/A", attributes);
        addKids(object, element);
        if (links != m_annotationsOf.end()) {
            for (const int link : links->second)
                addKid(object, reference(m_annotations.at(link)));
        }
    }

    void addKids(Object &object, const Structure::Element &element)
    {
        int page = 0; // that contents are on, if nothing else is said
        for (const Structure::Kid &kid : element.kids) {
            if (kid.kind == Structure::Kid::Kind::Element) {
                if (m_isUsed[static_cast<std::size_t>(kid.number)])
                    addKid(object, objectOf(kid.number));
                continue;
            }
            const int on = m_structure.contents().at(kid.number).page;
            if (page == 0) {
                page = on;
                object.replaceKey("/Pg", pageObject(page));
            }
            const Object id = Object::newInteger(m_ids[static_cast<std::size_t>(kid.number)]);
            if (on == page) {
                addKid(object, id);
                continue;
            }
            Object content = Object::newDictionary();
            content.replaceKey("/Type", Object::newName("/MCR"));
            content.replaceKey("/Pg", pageObject(on));
            content.replaceKey("/MCID", id);
            addKid(object, content);
        }
    }

    static Object reference(const PdfAnnotation &annotation)
    {
        Object reference = Object::newDictionary();
        reference.replaceKey("/Type", Object::newName("/OBJR"));
        reference.replaceKey("/Pg", annotation.page);
        reference.replaceKey("/Obj", annotation.object);
        return reference;
    }

    static void addKid(Object &object, const Object &kid)
    {
        Object kids = object.getKey("/K");
        if (kids.isNull()) {
            object.replaceKey("/K", kid);
            return;
        }
        if (!kids.isArray()) {
            kids = Object::newArray({kids});
            object.replaceKey("/K", kids);
        }
        kids.appendItem(kid);
    }

    /// 14.8.5. Elements that have the same share them.
    Object attributesOf(const Structure::Element &element)
    {
        std::string attributes;
        if (element.tag == Tag::ColumnHead)
            attributes += " /Scope /Column";
        if (element.tag == Tag::RowHead)
            attributes += " /Scope /Row";
        if (element.columns > 1)
            attributes += " /ColSpan " + std::to_string(element.columns);
        if (element.rows > 1)
            attributes += " /RowSpan " + std::to_string(element.rows);
        if (!attributes.empty())
            return shared("<< /O /Table" + attributes + " >>");
        if (element.tag != Tag::Figure || element.kids.isEmpty())
            return Object::newNull();
        Object layout = Object::parse("<< /O /Layout /Placement /Block >>");
        layout.replaceKey("/BBox", m_rectangle(element.box));
        return layout;
    }

    Object shared(const std::string &attributes)
    {
        Object &object = m_attributes[attributes];
        if (!object.isInitialized())
            object = m_pdf.makeIndirectObject(Object::parse(attributes));
        return object;
    }

    QPDF &m_pdf;
    const Structure &m_structure;
    const QList<PdfAnnotation> &m_annotations;
    const std::function<Object(const QRectF &)> &m_rectangle;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::vector<Object> m_objects; ///< of the elements
    std::vector<bool> m_isUsed; ///< likewise
    std::vector<int> m_ids; ///< of the contents, on their pages
    std::map<int, std::vector<int>> m_annotationsOf; ///< by element
    std::map<std::string, Object> m_attributes;
    Object m_root;
    int m_nextKey = 0;
};

} // namespace

bool addTags(QPDF &pdf, const paper::Structure &structure, const QList<PdfAnnotation> &annotations,
             const std::function<QPDFObjectHandle(const QRectF &)> &rectangle)
{
    return Tagging(pdf, structure, annotations, rectangle).run();
}

void removeMarks(QPDF &pdf)
{
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (QPDFPageObjectHelper &page : pages)
        setContent(pdf, page, paper::withoutMarks(contentOf(page)));
}

} // namespace tellings
