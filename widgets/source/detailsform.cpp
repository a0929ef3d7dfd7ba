// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/source/detailsform.h"

#include "widgets/common/announce.h"
#include "widgets/common/colour.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr double textRatio = 4.5; ///< WCAG AA

} // namespace

DetailsForm::DetailsForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"detailsForm"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2);
    using enum DetailField;
    addLine(Outlet, u"detailOutlet"_s, tr("&Outlet:"), {});
    addLine(Headline, u"detailHeadline"_s, tr("&Headline:"), tr("none"));
    addLine(Byline, u"detailByline"_s, tr("&Byline:"), tr("unknown"));
    addLine(Published, u"detailPublished"_s, tr("&Published (UTC):"), u"2026-03-14 08:12"_s);
    addLine(Url, u"detailUrl"_s, tr("&Address:"), u"https://example.org/story"_s);
    addLine(Language, u"detailLanguage"_s, tr("&Language:"), u"en, de, pt-BR"_s);
    layout->addStretch(1);
    retint();
}

void DetailsForm::addLine(DetailField field, const QString &name, const QString &label, const QString &example)
{
    auto *title = new QLabel(label, this);
    auto *edit = new QLineEdit(this);
    auto *problem = new QLabel(this);
    edit->setObjectName(name);
    edit->setPlaceholderText(example);
    QString spoken = label;
    edit->setAccessibleName(spoken.remove(u'&').remove(u':'));
    title->setBuddy(edit);
    problem->setObjectName(name + u"Problem"_s);
    problem->setWordWrap(true);
    problem->setTextFormat(Qt::PlainText);
    problem->hide();
    layout()->addWidget(title);
    layout()->addWidget(edit);
    layout()->addWidget(problem);
    static_cast<QVBoxLayout *>(layout())->addSpacing(8);
    m_lines.append({field, edit, problem});
    connect(edit, &QLineEdit::editingFinished, this, [this, line = m_lines.constLast()] { take(line); });
    edit->installEventFilter(this);
}

void DetailsForm::retint()
{
    QPalette warning = palette();
    const QColor text = warning.color(QPalette::WindowText);
    warning.setColor(QPalette::WindowText,
                     colour::readable(QColor(0xb3261e), {warning.color(QPalette::Window)}, text, textRatio));
    for (const Line &line : std::as_const(m_lines))
        line.problem->setPalette(warning);
}

void DetailsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void DetailsForm::setArticle(std::shared_ptr<const Comparison> comparison, int article)
{
    const bool other = article != m_article;
    for (const Line &line : std::as_const(m_lines)) {
        if (!other && line.edit->hasFocus() && line.edit->text() != known(line))
            continue; // it is being written
        line.edit->setText(article < 0 ? QString()
                                       : detailText(detailsOf(comparison->story.articles.at(article)), line.field));
        line.edit->setCursorPosition(0);
        showProblem(line, {});
    }
    m_comparison = std::move(comparison);
    m_article = article;
    setEnabled(article >= 0);
}

void DetailsForm::focusFirst()
{
    m_lines.constFirst().edit->setFocus(Qt::ShortcutFocusReason);
    m_lines.constFirst().edit->selectAll();
}

QString DetailsForm::known(const Line &line) const
{
    return m_article < 0 ? QString() : detailText(detailsOf(m_comparison->story.articles.at(m_article)), line.field);
}

void DetailsForm::take(const Line &line)
{
    if (m_article < 0)
        return;
    const auto details = withDetailText(m_comparison->story, m_article, line.field, line.edit->text());
    showProblem(line, details ? QString() : details.error());
    if (!details)
        return;
    line.edit->setText(detailText(*details, line.field));
    if (*details != detailsOf(m_comparison->story.articles.at(m_article)))
        Q_EMIT detailsEdited(m_article, *details, line.field);
}

void DetailsForm::putBack(const Line &line)
{
    line.edit->setText(known(line));
    line.edit->selectAll();
    showProblem(line, {});
}

void DetailsForm::showProblem(const Line &line, const QString &problem)
{
    const bool news = problem != line.problem->text();
    line.problem->setText(problem);
    line.problem->setVisible(!problem.isEmpty());
    line.edit->setAccessibleDescription(problem);
    if (news)
        announce(line.edit, problem);
}

bool DetailsForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape = (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (escape) {
        for (const Line &line : std::as_const(m_lines)) {
            if (line.edit != watched || line.edit->text() == known(line))
                continue;
            if (event->type() == QEvent::KeyPress)
                putBack(line);
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tellings
