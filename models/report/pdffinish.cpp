// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/pdffinish.h"

#include "models/report/paperstyle.h"
#include "models/report/pdftags.h"
#include "models/report/reporttext.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <exception>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

constexpr std::size_t tagEnd = 7; ///< of a subset's name: a slash and six letters before the plus sign
constexpr qreal perPoint = paper::resolution / 72.0;

Object text(const QString &string)
{
    return Object::newUnicodeString(string.toStdString());
}

/// "D:20261126083000Z", as ISO 32000-1, 7.9.4 has it.
std::string dateText(const QDateTime &date)
{
    return ("D:"_L1 + date.toUTC().toString(u"yyyyMMddHHmmss"_s) + u'Z').toStdString();
}

class Finishing {
public:
    Finishing(QPDF &pdf, const QPageLayout &layout, const PdfDetails &details)
        : m_pdf(pdf)
        , m_details(details)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
        , m_left(layout.paintRect(QPageLayout::Point).left())
        , m_top(layout.fullRect(QPageLayout::Point).height() - layout.paintRect(QPageLayout::Point).top())
    {
    }

    /// False where the document's pages are not what its structure says.
    bool run(bool tagged)
    {
        addOutline();
        addLinks();
        if (!tagged)
            removeMarks(m_pdf);
        else if (!addTags(m_pdf, m_details.structure, m_annotations,
                          [this](const QRectF &rect) { return rectangle(rect); }))
            return false;
        addCatalogue();
        setMetadataDates();
        nameSubsets();
        nameFonts();
        readSpaces();
        addAttachments();
        return true;
    }

private:
    [[nodiscard]] bool hasPage(int page) const { return page >= 1 && page <= std::ssize(m_pages); }
    [[nodiscard]] Object pageObject(int page) const
    {
        return m_pages[static_cast<std::size_t>(page) - 1].getObjectHandle();
    }

    [[nodiscard]] Object destination(const paper::PaperPages::Mark &mark) const
    {
        Object place = Object::newArray();
        place.appendItem(pageObject(mark.page));
        place.appendItem(Object::newName("/XYZ"));
        place.appendItem(Object::newReal(m_left, 2));
        place.appendItem(Object::newReal(m_top - mark.y / perPoint, 2));
        place.appendItem(Object::newNull());
        return place;
    }

    /// An outline item and those below it.
    struct Entry {
        Object item;
        std::vector<Entry> below;
    };

    void addOutline()
    {
        std::vector<Entry> entries;
        for (const paper::PaperPages::Mark &mark : m_details.marks) {
            if (mark.title.isEmpty() || !hasPage(mark.page))
                continue;
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", text(mark.title));
            item.replaceKey("/Dest", destination(mark));
            if (mark.level > 0 && !entries.empty())
                entries.back().below.push_back({item, {}});
            else
                entries.push_back({item, {}});
        }
        if (entries.empty())
            return;
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/Outlines"));
        tie(root, entries, true);
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    /// Ties an item's children to it and to each other; what lies deeper starts folded.
    static void tie(Object &parent, std::vector<Entry> &entries, bool open)
    {
        const auto count = static_cast<int>(entries.size());
        parent.replaceKey("/First", entries.front().item);
        parent.replaceKey("/Last", entries.back().item);
        parent.replaceKey("/Count", Object::newInteger(open ? count : -count));
        for (std::size_t i = 0; i < entries.size(); ++i) {
            Entry &entry = entries[i];
            entry.item.replaceKey("/Parent", parent);
            if (i > 0)
                entry.item.replaceKey("/Prev", entries[i - 1].item);
            if (i + 1 < entries.size())
                entry.item.replaceKey("/Next", entries[i + 1].item);
            if (!entry.below.empty())
                tie(entry.item, entry.below, false);
        }
    }

    void addLinks()
    {
        QHash<QString, paper::PaperPages::Mark> marks;
        for (const paper::PaperPages::Mark &mark : m_details.marks)
            marks.insert(mark.name, mark);
        for (const paper::PaperPages::Link &link : m_details.links) {
            const auto mark = marks.constFind(link.target);
            if (!hasPage(link.page) || (link.url.isEmpty() && (mark == marks.cend() || !hasPage(mark->page))))
                continue;
            Object annotation = m_pdf.makeIndirectObject(Object::newDictionary());
            annotation.replaceKey("/Type", Object::newName("/Annot"));
            annotation.replaceKey("/Subtype", Object::newName("/Link"));
            annotation.replaceKey("/F", Object::newInteger(4)); // printed like the rest, as PDF/A wants it
            annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
            annotation.replaceKey("/Rect", rectangle(link.rect));
            if (link.url.isEmpty()) {
                annotation.replaceKey("/Dest", destination(*mark));
                if (!mark->title.isEmpty())
                    annotation.replaceKey("/Contents", text(mark->title));
            } else {
                annotation.replaceKey("/Contents", text(link.url.toDisplayString()));
                Object action = Object::newDictionary();
                action.replaceKey("/S", Object::newName("/URI"));
                action.replaceKey("/URI", Object::newString(link.url.toEncoded().toStdString()));
                annotation.replaceKey("/A", action);
            }
            addAnnotation(pageObject(link.page), annotation);
            m_annotations.append({annotation, pageObject(link.page), link.element});
        }
    }

    static void addAnnotation(Object page, const Object &annotation)
    {
        Object annotations = page.getKey("/Annots");
        if (!annotations.isArray()) {
            annotations = Object::newArray();
            page.replaceKey("/Annots", annotations);
        }
        annotations.appendItem(annotation);
    }

    [[nodiscard]] Object rectangle(const QRectF &rect) const
    {
        Object array = Object::newArray();
        for (const qreal value : {m_left + rect.left() / perPoint, m_top - rect.bottom() / perPoint,
                                  m_left + rect.right() / perPoint, m_top - rect.top() / perPoint})
            array.appendItem(Object::newReal(value, 2));
        return array;
    }

    void addCatalogue()
    {
        Object root = m_pdf.getRoot();
        if (!m_details.language.isEmpty())
            root.replaceKey("/Lang", text(m_details.language));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        Object info = m_pdf.getTrailer().getKey("/Info");
        if (info.isDictionary()) {
            info.replaceKey("/CreationDate", Object::newString(dateText(m_details.date)));
            info.replaceKey("/ModDate", Object::newString(dateText(m_details.date)));
        }
    }

    /// Qt tags the subsets of fonts in an order that changes from run to run; here they are tagged by their names.
    void nameSubsets()
    {
        std::map<std::string, std::vector<Object>> fonts; // dictionaries by what they name: tag, plus sign, name
        for (Object &object : m_pdf.getAllObjects()) {
            if (!object.isDictionary())
                continue;
            for (const char *key : {"/FontName", "/BaseFont"}) {
                const Object name = object.getKey(key);
                if (name.isName() && name.getName().find('+') == tagEnd)
                    fonts[name.getName()].push_back(object);
            }
        }
        std::vector<std::string> names;
        for (const auto &[name, objects] : fonts)
            names.push_back(name);
        std::ranges::sort(names, {}, [](const std::string &name) { return name.substr(tagEnd); });
        for (std::size_t i = 0; i < names.size(); ++i) {
            for (Object &object : fonts[names[i]]) {
                const char *key = object.hasKey("/FontName") ? "/FontName" : "/BaseFont";
                object.replaceKey(key, Object::newName("/" + tagOf(i) + names[i].substr(tagEnd)));
            }
        }
    }

    /// Qt says of the font's file alone that it is a subset; its dictionaries are called the same (9.7.4 and 9.7.6).
    void nameFonts()
    {
        std::vector<Object> all = m_pdf.getAllObjects();
        for (Object &object : all) {
            const Object descriptor = object.isDictionary() ? object.getKey("/FontDescriptor") : Object::newNull();
            if (descriptor.isDictionary() && descriptor.getKey("/FontName").isName())
                object.replaceKey("/BaseFont", descriptor.getKey("/FontName"));
        }
        for (Object &object : all) {
            const Object parts = object.isDictionary() ? object.getKey("/DescendantFonts") : Object::newNull();
            if (parts.isArray() && parts.getArrayNItems() == 1 && parts.getArrayItem(0).getKey("/BaseFont").isName())
                object.replaceKey("/BaseFont", parts.getArrayItem(0).getKey("/BaseFont"));
        }
    }

    /// Where a font has one glyph for the space and the tabulator, Qt says that it is read as a tabulator (9.10.3).
    void readSpaces()
    {
        // What characters are read as is a list in brackets, or stands last in its line.
        static const QRegularExpression characters(u"\\[[^\\]]*\\]|<\\w+>\\n"_s);
        for (Object &object : m_pdf.getAllObjects()) {
            Object map = object.isDictionary() ? object.getKey("/ToUnicode") : Object::newNull();
            if (!map.isStream())
                continue;
            const std::shared_ptr<Buffer> data = map.getStreamData(qpdf_dl_all);
            QString text = QString::fromLatin1(reinterpret_cast<const char *>(data->getBuffer()),
                                               static_cast<qsizetype>(data->getSize()));
            for (auto match = characters.match(text, text.indexOf(u"beginbfrange")); match.hasMatch();
                 match = characters.match(text, match.capturedEnd()))
                text.replace(match.capturedStart(), match.capturedLength(),
                             match.captured().replace(u"<0009>"_s, u"<0020>"_s));
            map.replaceStreamData(text.toStdString(), Object::newNull(), Object::newNull());
        }
    }

    /// Six letters, as ISO 32000-1, 9.6.4 has them.
    static std::string tagOf(std::size_t number)
    {
        std::string tag = "TLLAAA";
        for (std::size_t at = tag.size(); number > 0 && at > 3; number /= 26)
            tag[--at] = static_cast<char>('A' + number % 26);
        return tag;
    }

    /// Qt writes the clock's time into the metadata, too.
    void setMetadataDates()
    {
        Object metadata = m_pdf.getRoot().getKey("/Metadata");
        if (!metadata.isStream())
            return;
        const std::shared_ptr<Buffer> data = metadata.getStreamData(qpdf_dl_all);
        QString xmp = QString::fromUtf8(reinterpret_cast<const char *>(data->getBuffer()),
                                        static_cast<qsizetype>(data->getSize()));
        static const QRegularExpression dates(uR"((xmp:(?:Create|Modify|Metadata)Date(?:>|="))[^<"]*)"_s);
        xmp.replace(dates, u"\\1"_s + m_details.date.toUTC().toString(Qt::ISODate));
        metadata.replaceStreamData(xmp.toStdString(), Object::newNull(), Object::newNull());
    }

    void addAttachments()
    {
        QPDFEmbeddedFileDocumentHelper files(m_pdf);
        for (const PdfAttachment &attachment : m_details.attachments) {
            auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, attachment.data.toStdString());
            stream.setSubtype(attachment.mimeType.toStdString());
            stream.setCreationDate(dateText(m_details.date)).setModDate(dateText(m_details.date));
            auto file = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, attachment.name.toStdString(), stream);
            file.setDescription(attachment.description.toStdString());
            files.replaceEmbeddedFile(attachment.name.toStdString(), file);
        }
    }

    QPDF &m_pdf;
    const PdfDetails &m_details;
    std::vector<QPDFPageObjectHelper> m_pages;
    QList<PdfAnnotation> m_annotations; ///< of links
    qreal m_left; ///< of the painted area, in points
    qreal m_top; ///< of it, from the page's foot
};

Error unsound(const std::exception &reason)
{
    return ReportText::notWritten(QString::fromUtf8(reason.what()));
}

void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

std::expected<QByteArray, Error> finishedPdf(const QByteArray &pdf, const QPageLayout &layout,
                                             const PdfDetails &details)
try {
    auto document = std::make_unique<QPDF>();
    open(*document, pdf);
    if (!Finishing(*document, layout, details).run(true)) {
        qWarning("The report's structure could not be written: its pages are not marked as they should be.");
        document = std::make_unique<QPDF>();
        open(*document, pdf);
        Finishing(*document, layout, details).run(false);
    }
    QPDFWriter writer(*document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(details.isOld ? qpdf_o_disable : qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
} catch (const std::exception &reason) { // QPDF throws; nothing may go over a module's line
    return std::unexpected(unsound(reason));
}

std::expected<QList<PdfAttachment>, Error> pdfAttachments(const QByteArray &pdf)
try {
    QPDF document;
    open(document, pdf);
    QList<PdfAttachment> attachments;
    for (const auto &[name, file] : QPDFEmbeddedFileDocumentHelper(document).getEmbeddedFiles()) {
        const std::shared_ptr<Buffer> data = file->getEmbeddedFileStream().getStreamData(qpdf_dl_all);
        attachments.append(
            {QString::fromStdString(file->getFilename()),
             QString::fromStdString(file->getDescription()),
             {},
             QByteArray(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()))});
    }
    return attachments;
} catch (const std::exception &reason) {
    return std::unexpected(Error{
        Error::Code::BadInput, ReportText::tr("It is no sound PDF: %1").arg(QString::fromUtf8(reason.what())), {}});
}

} // namespace tellings
