// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/planform.h"

#include "models/items/spantext.h"
#include "widgets/report/choicelist.h"
#include "widgets/report/picturefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>

#include <utility>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr int ownChoice = -1;
constexpr int mostColumns = 12;
constexpr int mostWords = 1000;

template <typename Enum>
Enum chosenOf(const QComboBox *box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

/// The preset that a plan is, or `ownChoice`.
int presetLike(const ReportPlan &plan)
{
    const QList<ReportPreset> presets = allPresets();
    for (const ReportPreset preset : presets) {
        const ReportPlan ready = planOf(preset);
        if (ready.sections == plan.sections && ready.onePage == plan.onePage && ready.direction == plan.direction)
            return static_cast<int>(preset);
    }
    return ownChoice;
}

QComboBox *comboBox(QWidget *parent, const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

void heading(QFormLayout *form, const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, form->rowCount() > 0 ? 8 : 0, 0, 0);
    form->addRow(label);
}

} // namespace

PlanForm::PlanForm(QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addContents(form);
    addPaper(form);
    addPrivacy(form);
    QList<ChoiceListModel::Entry> sections;
    const QList<ReportSection> all = allSections();
    for (const ReportSection section : all)
        sections.append({static_cast<int>(section), sectionText(section)});
    m_sections.setEntries(sections);
    setPlan(planOf(ReportPreset::Editor));

    connect(m_preset, &QComboBox::activated, this, &PlanForm::choosePreset);
    connect(&m_sections, &ChoiceListModel::choiceChanged, this, &PlanForm::changed);
    connect(&m_outlets, &ChoiceListModel::choiceChanged, this, &PlanForm::changed);
    connect(m_logo, &PictureField::pathChanged, this, &PlanForm::changed);
    connect(m_logo, &PictureField::chooseRequested, this, &PlanForm::logoRequested);
    connect(m_title, &QLineEdit::textEdited, this, &PlanForm::changed);
    for (const QComboBox *box : {m_ours, m_paper, m_direction})
        connect(box, &QComboBox::currentIndexChanged, this, &PlanForm::changed);
    for (const QCheckBox *box :
         {m_filtered, m_grey, m_attach, m_attachStory, m_archive, m_anonymous, m_anonymousCoders})
        connect(box, &QCheckBox::toggled, this, &PlanForm::changed);
    for (const QSpinBox *box : {m_columns, m_words})
        connect(box, &QSpinBox::valueChanged, this, &PlanForm::changed);
}

void PlanForm::addContents(QFormLayout *form)
{
    m_preset = comboBox(this, u"reportPreset"_s, tr("Kind of report"));
    const QList<ReportPreset> presets = allPresets();
    for (const ReportPreset preset : presets)
        m_preset->addItem(presetText(preset), static_cast<int>(preset));
    m_preset->addItem(tr("My own choice"), ownChoice);
    form->addRow(tr("&Kind:"), m_preset);
    m_title = new QLineEdit(this);
    m_title->setObjectName(u"reportTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    form->addRow(tr("&Title:"), m_title);
    m_logo = new PictureField(tr("Logo"), this);
    m_logo->setObjectName(u"reportLogo"_s);
    form->addRow(tr("&Logo:"), m_logo);

    heading(form, tr("Contents"));
    auto *sections = new ChoiceList(m_sections, tr("Sections"), this);
    sections->view()->setObjectName(u"reportSections"_s);
    form->addRow(sections);
    m_filtered = new QCheckBox(tr("Only passages that the &filter shows"), this);
    m_filtered->setObjectName(u"reportFiltered"_s);
    form->addRow(m_filtered);

    heading(form, tr("Outlets"));
    auto *outlets = new ChoiceList(m_outlets, tr("Outlets"), this);
    outlets->view()->setObjectName(u"reportOutlets"_s);
    form->addRow(outlets);
    m_ours = comboBox(this, u"reportOurs"_s, tr("Our own outlet"));
    m_ours->setToolTip(tr("The summary names what this outlet left out and what it alone has"));
    form->addRow(tr("&Ours:"), m_ours);
}

void PlanForm::addPaper(QFormLayout *form)
{
    heading(form, tr("Paper"));
    m_paper = comboBox(this, u"reportPaper"_s, tr("Paper"));
    for (const PaperSize paper : {PaperSize::A4, PaperSize::A3, PaperSize::Letter})
        m_paper->addItem(paperKey(paper), static_cast<int>(paper));
    form->addRow(tr("&Size:"), m_paper);
    m_direction = comboBox(this, u"reportDirection"_s, tr("Direction of the paper"));
    m_direction->addItem(tr("As the outlets need"), static_cast<int>(PaperDirection::Automatic));
    m_direction->addItem(tr("Portrait"), static_cast<int>(PaperDirection::Portrait));
    m_direction->addItem(tr("Landscape"), static_cast<int>(PaperDirection::Landscape));
    form->addRow(tr("&Direction:"), m_direction);
    m_columns = new QSpinBox(this);
    m_columns->setObjectName(u"reportColumns"_s);
    m_columns->setRange(0, mostColumns);
    m_columns->setSpecialValueText(tr("as many as fit"));
    m_columns->setAccessibleName(tr("Outlets side by side on a page"));
    form->addRow(tr("Side b&y side:"), m_columns);
    m_grey = new QCheckBox(tr("&Greys in place of colours"), this);
    m_grey->setObjectName(u"reportGrey"_s);
    form->addRow(m_grey);
}

void PlanForm::addPrivacy(QFormLayout *form)
{
    heading(form, tr("What others may see"));
    m_anonymous = new QCheckBox(tr("&Hide names of outlets and authors"), this);
    m_anonymous->setObjectName(u"reportAnonymous"_s);
    form->addRow(m_anonymous);
    m_anonymousCoders = new QCheckBox(tr("Hide names of &coders"), this);
    m_anonymousCoders->setObjectName(u"reportAnonymousCoders"_s);
    form->addRow(m_anonymousCoders);
    m_words = new QSpinBox(this);
    m_words->setObjectName(u"reportWords"_s);
    m_words->setRange(0, mostWords);
    m_words->setSpecialValueText(tr("all"));
    m_words->setAccessibleName(tr("Most words quoted of a telling"));
    form->addRow(tr("&Words quoted:"), m_words);
    m_attach = new QCheckBox(tr("&Data inside the PDF (JSON, CSV)"), this);
    m_attach->setObjectName(u"reportAttach"_s);
    form->addRow(m_attach);
    m_attachStory = new QCheckBox(tr("&Story without texts inside the PDF"), this);
    m_attachStory->setObjectName(u"reportAttachStory"_s);
    form->addRow(m_attachStory);
    m_archive = new QCheckBox(tr("Made for archi&ves (PDF/A)"), this);
    m_archive->setObjectName(u"reportArchive"_s);
    form->addRow(m_archive);
    m_archiveNote = new QLabel(tr("PDF/A holds no other files: neither data nor what lets others check the report."));
    m_archiveNote->setObjectName(u"reportArchiveNote"_s);
    m_archiveNote->setWordWrap(true);
    form->addRow(m_archiveNote);
}

void PlanForm::setStory(const Comparison &comparison, const PassageFilter &filter)
{
    const ReportPlan before = chosen();
    m_filter = filter;
    const bool wasShowing = std::exchange(m_showing, true);
    fillOutlets(comparison);
    ReportPlan plan = before;
    const auto articles = comparison.story.articles.size();
    plan.outlets.removeIf([articles](int outlet) { return outlet >= articles; });
    if (plan.outlets.size() < 2)
        plan.outlets.clear();
    if (plan.ours >= articles)
        plan.ours = -1;
    m_filtered->setEnabled(filter.isOn());
    if (!filter.isOn())
        m_filtered->setChecked(false);
    showPlan(plan);
    m_showing = wasShowing;
}

void PlanForm::fillOutlets(const Comparison &comparison)
{
    QList<ChoiceListModel::Entry> outlets;
    m_ours->clear();
    m_ours->addItem(tr("none"), -1);
    for (int i = 0; i < comparison.story.articles.size(); ++i) {
        const QString name = outletName(comparison.story.articles.at(i));
        outlets.append({i, name});
        m_ours->addItem(name, i);
    }
    m_outlets.setEntries(outlets);
    m_title->setPlaceholderText(comparison.story.title);
}

void PlanForm::setLogo(const QString &path)
{
    m_logo->setPath(path);
}

void PlanForm::setPlan(const ReportPlan &plan)
{
    const bool wasShowing = std::exchange(m_showing, true);
    showPlan(plan);
    m_showing = wasShowing;
}

void PlanForm::showPlan(const ReportPlan &plan)
{
    m_rest = plan;
    QList<int> sections;
    for (const ReportSection section : plan.sections)
        sections.append(static_cast<int>(section));
    m_sections.setChosen(sections);
    if (!plan.outlets.isEmpty())
        m_outlets.setChosen(plan.outlets);
    m_title->setText(plan.title);
    m_logo->setPath(plan.logo);
    m_ours->setCurrentIndex(std::max(0, m_ours->findData(plan.ours)));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(plan.paper)));
    m_direction->setCurrentIndex(m_direction->findData(static_cast<int>(plan.direction)));
    m_columns->setValue(plan.columns);
    m_grey->setChecked(plan.palette == ReportPalette::Grey);
    m_archive->setChecked(plan.archive);
    m_anonymous->setChecked(plan.anonymous);
    m_anonymousCoders->setChecked(plan.anonymousCoders);
    m_words->setValue(plan.mostQuotedWords);
    m_attach->setChecked(plan.attachData);
    m_attachStory->setChecked(plan.attachStory);
    showConsequences(plan);
}

void PlanForm::showConsequences(const ReportPlan &plan)
{
    m_attach->setEnabled(!plan.archive && !plan.anonymous && plan.mostQuotedWords == 0);
    m_attachStory->setEnabled(!plan.archive && !plan.anonymous);
    m_archiveNote->setVisible(plan.archive);
    m_preset->setCurrentIndex(m_preset->findData(presetLike(plan)));
}

ReportPlan PlanForm::chosen() const
{
    ReportPlan plan = m_rest;
    plan.sections.clear();
    const QList<int> sections = m_sections.chosen();
    for (const int section : sections)
        plan.sections.append(static_cast<ReportSection>(section));
    plan.title = m_title->text().simplified();
    plan.logo = m_logo->path();
    plan.paper = chosenOf<PaperSize>(m_paper);
    plan.direction = chosenOf<PaperDirection>(m_direction);
    plan.columns = m_columns->value();
    plan.palette = m_grey->isChecked() ? ReportPalette::Grey : ReportPalette::Colour;
    plan.outlets = m_outlets.isAsGiven() ? QList<int>() : m_outlets.chosen();
    plan.ours = m_ours->currentIndex() < 0 ? -1 : m_ours->currentData().toInt();
    plan.filter = m_filtered->isChecked() ? m_filter : PassageFilter();
    plan.archive = m_archive->isChecked();
    plan.anonymous = m_anonymous->isChecked();
    plan.anonymousCoders = m_anonymousCoders->isChecked();
    plan.mostQuotedWords = m_words->value();
    plan.attachData = m_attach->isChecked();
    plan.attachStory = m_attachStory->isChecked();
    return plan;
}

ReportPlan PlanForm::plan() const
{
    ReportPlan plan = chosen();
    if (plan.outlets.size() == 1) // one is no comparison
        plan.outlets.clear();
    if (!plan.outlets.isEmpty() && !plan.outlets.contains(plan.ours))
        plan.ours = -1;
    return plan;
}

void PlanForm::choosePreset()
{
    const int preset = m_preset->currentData().toInt();
    if (preset == ownChoice)
        return;
    const ReportPlan ready = planOf(static_cast<ReportPreset>(preset));
    ReportPlan plan = chosen();
    plan.sections = ready.sections;
    plan.direction = ready.direction;
    plan.onePage = ready.onePage;
    plan.attachData = ready.attachData;
    setPlan(plan);
    Q_EMIT planChanged();
}

void PlanForm::changed()
{
    if (m_showing)
        return;
    const bool wasShowing = std::exchange(m_showing, true);
    m_rest = chosen();
    m_rest.onePage = m_rest.onePage && presetLike(m_rest) != ownChoice; // one's own choice is shown whole
    showConsequences(m_rest);
    m_showing = wasShowing;
    Q_EMIT planChanged();
}

} // namespace tellings
