// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coding/codedialog.h"

#include "models/coding/codelabels.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int textHeight = 64;
constexpr int furthestValue = 100;
constexpr std::array scales{Scale::Ordinal, Scale::Interval, Scale::Nominal, Scale::Ratio};

QString scaleText(Scale scale)
{
    switch (scale) {
    case Scale::Ordinal: return CodeDialog::tr("an order (ordinal)");
    case Scale::Interval: return CodeDialog::tr("distances (interval)");
    case Scale::Nominal: return CodeDialog::tr("mere names (nominal)");
    case Scale::Ratio: return CodeDialog::tr("amounts from 0 (ratio)");
    }
    return {};
}

QPixmap swatch(const QColor &colour)
{
    QPixmap picture(16, 16);
    picture.fill(colour.isValid() ? colour : QColor(Qt::transparent));
    return picture;
}

/// The colours' names, in the order of codeColours(): a colour is said, not only shown.
QStringList colourNames()
{
    return {CodeDialog::tr("Blue"),   CodeDialog::tr("Vermilion"), CodeDialog::tr("Green"),  CodeDialog::tr("Pink"),
            CodeDialog::tr("Orange"), CodeDialog::tr("Sky blue"),  CodeDialog::tr("Indigo"), CodeDialog::tr("Wine"),
            CodeDialog::tr("Olive"),  CodeDialog::tr("Yellow"),    CodeDialog::tr("Grey")};
}

} // namespace

CodeDialog::CodeDialog(const Code &code, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_code(code)
    , m_name(new QLineEdit(code.name, this))
    , m_definition(new QPlainTextEdit(code.definition, this))
    , m_example(new QPlainTextEdit(code.example, this))
    , m_colours(new QComboBox(this))
    , m_key(new QLineEdit(code.shortcut, this))
    , m_group(new QCheckBox(tr("A &group: holds codes and is put on nothing itself"), this))
    , m_exclusive(new QCheckBox(tr("E&xcludes the other such codes beside it"), this))
    , m_hasValues(new QCheckBox(tr("With a &value, from"), this))
    , m_low(new QSpinBox(this))
    , m_high(new QSpinBox(this))
    , m_scale(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"codeDialog"_s);
    setWindowTitle(title);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildWords(*form);
    buildSigns(*form);
    buildRules(*form);
    m_problem->setObjectName(u"codeProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT submitted(this->code()); });
    connect(m_group, &QCheckBox::toggled, this, &CodeDialog::updateRules);
    connect(m_hasValues, &QCheckBox::toggled, this, &CodeDialog::updateRules);
    updateRules();
    m_name->setFocus();
    m_name->selectAll();
}

void CodeDialog::buildWords(QFormLayout &form)
{
    m_name->setObjectName(u"codeName"_s);
    form.addRow(tr("&Name:"), m_name);
    const auto add = [&form](QPlainTextEdit *edit, const QString &name, const QString &label) {
        edit->setObjectName(name);
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(textHeight);
        form.addRow(label, edit);
    };
    add(m_definition, u"codeDefinition"_s, tr("&Definition:"));
    add(m_example, u"codeExample"_s, tr("E&xample:"));
}

void CodeDialog::buildSigns(QFormLayout &form)
{
    m_colours->setObjectName(u"codeColour"_s);
    m_colours->addItem(swatch({}), tr("None"), QColor());
    const QList<QColor> colours = codeColours();
    const QStringList names = colourNames();
    for (qsizetype i = 0; i < colours.size(); ++i)
        m_colours->addItem(swatch(colours.at(i)), names.value(i), colours.at(i));
    m_colours->addItem(tr("Another..."));
    setColour(m_code.colour);
    connect(m_colours, &QComboBox::activated, this, [this](int index) {
        if (!m_colours->itemData(index).isValid())
            chooseColour();
        else
            m_code.colour = m_colours->itemData(index).value<QColor>();
    });
    form.addRow(tr("&Colour:"), m_colours);
    m_key->setObjectName(u"codeKey"_s);
    connect(m_key, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.size() > 1) // the key that was pressed last is the one
            m_key->setText(text.at(std::max(0, m_key->cursorPosition() - 1)));
    });
    m_key->setPlaceholderText(tr("one letter or digit"));
    m_key->setToolTip(tr("Pressed in a column, this key puts the code"));
    form.addRow(tr("&Key:"), m_key);
}

void CodeDialog::buildRules(QFormLayout &form)
{
    m_group->setObjectName(u"codeGroup"_s);
    m_group->setChecked(m_code.isGroup);
    form.addRow(m_group);
    auto *targets = new QVBoxLayout;
    const QList<CodeTarget> all = allTargets();
    for (const CodeTarget target : all) {
        auto *box = new QCheckBox(targetText(target), this);
        box->setObjectName(u"codeTarget_"_s + targetKey(target));
        box->setChecked(m_code.targets.testFlag(target));
        m_targets.append(box);
        targets->addWidget(box);
    }
    form.addRow(tr("May be put on:"), targets);
    m_exclusive->setObjectName(u"codeExclusive"_s);
    m_exclusive->setChecked(m_code.exclusive);
    form.addRow(m_exclusive);
    m_hasValues->setObjectName(u"codeHasValues"_s);
    m_hasValues->setChecked(m_code.values.has_value());
    const CodeValues values = m_code.values.value_or(CodeValues());
    for (const auto &[spin, value, name, spoken] :
         {std::tuple(m_low, values.low, u"codeLow"_s, tr("Lowest value")),
          std::tuple(m_high, values.high, u"codeHigh"_s, tr("Highest value"))}) {
        spin->setRange(-furthestValue, furthestValue);
        spin->setValue(value);
        spin->setObjectName(name);
        spin->setAccessibleName(spoken);
    }
    m_scale->setObjectName(u"codeScale"_s);
    m_scale->setAccessibleName(tr("What the values are"));
    for (const Scale scale : scales)
        m_scale->addItem(scaleText(scale), static_cast<int>(scale));
    m_scale->setCurrentIndex(m_scale->findData(static_cast<int>(values.scale)));
    auto *row = new QHBoxLayout;
    row->addWidget(m_hasValues);
    row->addWidget(m_low);
    row->addWidget(new QLabel(tr("to", "range"), this));
    row->addWidget(m_high);
    row->addWidget(m_scale, 1);
    form.addRow(row);
}

void CodeDialog::updateRules()
{
    const bool code = !m_group->isChecked();
    for (QCheckBox *box : std::as_const(m_targets))
        box->setEnabled(code);
    m_key->setEnabled(code);
    m_exclusive->setEnabled(code);
    m_hasValues->setEnabled(code);
    const bool values = code && m_hasValues->isChecked();
    for (QWidget *part : std::initializer_list<QWidget *>{m_low, m_high, m_scale})
        part->setEnabled(values);
}

void CodeDialog::setColour(const QColor &colour)
{
    m_code.colour = colour;
    int index = m_colours->findData(colour);
    if (index < 0) {
        index = m_colours->count() - 1;
        m_colours->insertItem(index, swatch(colour), colour.name(), colour);
    }
    m_colours->setCurrentIndex(index);
}

void CodeDialog::chooseColour()
{
    setColour(m_code.colour); // until another one is chosen
    auto *dialog = new QColorDialog(m_code.colour, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, &CodeDialog::setColour);
    dialog->open();
}

Code CodeDialog::code() const
{
    Code code = m_code;
    code.name = m_name->text().simplified();
    code.definition = m_definition->toPlainText();
    code.example = m_example->toPlainText();
    code.isGroup = m_group->isChecked();
    code.shortcut = code.isGroup ? QString() : m_key->text().trimmed().toLower();
    code.exclusive = !code.isGroup && m_exclusive->isChecked();
    code.targets = {};
    const QList<CodeTarget> all = allTargets();
    for (qsizetype i = 0; i < all.size(); ++i)
        code.targets.setFlag(all.at(i), m_targets.at(i)->isChecked());
    code.values.reset();
    if (!code.isGroup && m_hasValues->isChecked())
        code.values = {.low = m_low->value(), .high = m_high->value(), .scale = Scale(m_scale->currentData().toInt())};
    return code;
}

void CodeDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

} // namespace tellings
