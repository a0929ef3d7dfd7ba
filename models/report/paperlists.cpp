// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/paperlists.h"

#include "models/report/papertables.h"

namespace tellings::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal bulletRoom = millimetres(4);

} // namespace

QString passageMark(int number)
{
    return u"passage-"_s + QString::number(number);
}

QString articleMark(int number)
{
    return u"article-"_s + QString::number(number);
}

void addPoints(PaperPages &pages, const ReportContents &contents)
{
    if (contents.points.isEmpty())
        return;
    addSectionHeading(pages, ReportSection::Summary, millimetres(12));
    Structure &structure = pages.structure();
    const int list = structure.add(Tag::List, pages.section());
    for (const ReportPoint &point : contents.points) {
        PaperText text(pages.width() - bulletRoom);
        text.addBlock({{point.text, {}}}, sans(9.5));
        PaperText bullet(bulletRoom);
        bullet.addBlock(u"•"_s, sans(9.5), softInk);
        pages.ensure(text.height());
        const int item = structure.add(Tag::ListItem, list);
        pages.put(bullet, structure.add(Tag::Label, item));
        int body = structure.add(Tag::ListBody, item);
        if (point.passages.size() == 1) {
            body = structure.add(Tag::Link, body);
            pages.link(QRectF(pages.left() + bulletRoom, pages.y(), pages.width() - bulletRoom, text.height()),
                       passageMark(point.passages.constFirst()), body);
        }
        pages.put(text, body, bulletRoom);
        pages.advance(text.height());
        pages.space(millimetres(1));
    }
}

void addMethod(PaperPages &pages, const ReportContents &contents)
{
    if (contents.method.isEmpty())
        return;
    addSectionHeading(pages, ReportSection::Method, millimetres(12));
    PaperText text(pages.width());
    bool first = true;
    for (const QString &paragraph : contents.method) {
        text.addBlock({{paragraph, {}}}, sans(9), first ? 0 : millimetres(1.5));
        first = false;
    }
    QList<int> paragraphs;
    for (int block = 0; block < text.blockCount(); ++block)
        paragraphs.append(pages.structure().add(Tag::Paragraph, pages.section()));
    pages.flow(text, [&paragraphs](int block) { return paragraphs.at(block); });
}

} // namespace tellings::paper
