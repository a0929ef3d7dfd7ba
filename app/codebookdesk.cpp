// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codebookdesk.h"

#include "app/actions.h"
#include "app/codingdesk.h"
#include "app/filedialogs.h"
#include "app/settings.h"
#include "app/shortcutkeys.h"
#include "models/coding/codelabels.h"
#include "models/coding/joincodebooks.h"
#include "models/formats/filebytes.h"
#include "models/formats/filewriting.h"
#include "widgets/coding/codebookhistory.h"
#include "widgets/coding/codebookpanel.h"
#include "widgets/coding/codedialog.h"
#include "widgets/status/messagebar.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

std::expected<ReadCodebook, Error> readCodebook(const QString &path)
{
    return readFile(path).and_then([&path](const QByteArray &bytes) {
        const QString ending = QFileInfo(path).suffix().toLower();
        return ending == "csv"_L1 ? codebookFromCsv(bytes, path)
            : ending == "json"_L1 ? codebookFromJson(bytes, path)
                                  : codebookFromQdc(bytes, path);
    });
}

/// The file is there whole or not at all.
std::expected<QList<Loss>, Error> writeCodebook(const Codebook &codebook, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    std::expected<CodebookBytes, Error> made;
    if (ending == "csv"_L1)
        made = codebookToCsv(codebook);
    else if (ending == "json"_L1)
        made = CodebookBytes{.bytes = codebookToJson(codebook), .losses = {}};
    else
        made = codebookToQdc(codebook);
    const QString shown = QDir::toNativeSeparators(path);
    if (!made)
        return std::unexpected(Error{made.error().code, made.error().text, shown});
    return writeFile(path, made->bytes).transform([&made] { return made->losses; });
}

} // namespace

CodebookDesk::CodebookDesk(const Surroundings &around, QWidget *window)
    : QObject(window)
    , m_around(around)
    , m_window(window)
{
    connectPanel();
    const CodingDesk &desk = around.desk;
    connect(&desk, &CodingDesk::codebookChanged, this, &CodebookDesk::showCodebook);
    connect(&desk, &CodingDesk::codingsChanged, this, &CodebookDesk::showUses);
    connect(&desk, &CodingDesk::layersChanged, this, &CodebookDesk::showUses);
    connect(&desk, &CodingDesk::coderChanged, this, [this] { m_around.panel.setCoder(m_around.desk.coder()); });
    connect(&desk, &CodingDesk::readyChanged, this, [this] {
        if (!m_around.desk.isReady())
            m_reading.cancel(); // it was for the story before
    });
    // Without its codebook the panel has nothing to say, such as a name that is just being typed as the window closes.
    connect(&desk, &QObject::destroyed, &around.panel, [this] { m_around.panel.disconnect(this); });
    around.panel.setCoder(desk.coder());
    showCodebook();
    showUses();
}

void CodebookDesk::connectPanel()
{
    const CodebookPanel &panel = m_around.panel;
    connect(&panel, &CodebookPanel::newRequested, this, &CodebookDesk::askNew);
    connect(&panel, &CodebookPanel::editRequested, this, &CodebookDesk::askEdit);
    connect(&panel, &CodebookPanel::edited, this, [this](const Code &code) {
        change([&](Codebook &codebook) { return put(codebook, code, false); }, tr("Edit Code"));
    });
    connect(&panel, &CodebookPanel::moved, this, &CodebookDesk::move, Qt::QueuedConnection); // after the drop
    connect(&panel, &CodebookPanel::mergeRequested, this, [this](QUuid code, QUuid into) {
        change([&](Codebook &codebook) { return codebook.merge(code, into, m_around.desk.signature()); },
               tr("Merge Codes"));
    });
    connect(&panel, &CodebookPanel::retireRequested, this, [this](QUuid code, bool retire) {
        change(
            [&](Codebook &codebook) {
                const Signature by = m_around.desk.signature();
                return retire ? codebook.retire(code, by) : codebook.restore(code, by);
            },
            retire ? tr("Retire Code") : tr("Restore Code"));
    });
    connect(&panel, &CodebookPanel::historyRequested, this, [this] {
        auto *dialog = new CodebookHistory(m_around.desk.codebook(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(&panel, &CodebookPanel::importRequested, this, &CodebookDesk::import);
    connect(&panel, &CodebookPanel::exportRequested, this, &CodebookDesk::exportAs);
    connect(&panel, &CodebookPanel::coderRequested, this, [this] { m_around.desk.askCoder(); });
}

void CodebookDesk::showCodebook()
{
    m_around.panel.setEnabled(m_around.desk.isReady());
    m_around.panel.setCodebook(m_around.desk.codebook());
}

void CodebookDesk::showUses()
{
    m_around.panel.setUses(codeUses(m_around.desk.shownCodings(), m_around.desk.codebook()));
}

/// Makes a change; returns what is wrong with it.
QString CodebookDesk::tried(const Change &change, const QString &text)
{
    Codebook codebook = m_around.desk.codebook();
    const auto done = change(codebook);
    if (!done)
        return done.error();
    m_around.desk.setCodebook(codebook, text);
    return {};
}

void CodebookDesk::change(const Change &change, const QString &text)
{
    if (const QString problem = tried(change, text); !problem.isEmpty())
        m_around.messages.show(MessageBar::Kind::Warning, problem);
}

QString CodebookDesk::keyOwner(const QString &key) const
{
    return ownerOf(m_around.actions, QKeySequence(key.toUpper()), nullptr);
}

QString CodebookDesk::freeKey() const
{
    for (const QChar key : u"123456789abcdefghijklmnopqrstuvwxyz"_s) {
        if (m_around.desk.codebook().withShortcut(key).isNull() && keyOwner(key).isEmpty())
            return key;
    }
    return {};
}

/// A key that does something in the window is no code's: one of the two would not work any more.
Codebook::Result CodebookDesk::put(Codebook &codebook, const Code &wanted, bool isNew) const
{
    const Code *before = codebook.find(wanted.id);
    if (!wanted.shortcut.isEmpty() && (!before || before->shortcut != wanted.shortcut)) {
        if (const QString owner = keyOwner(wanted.shortcut); !owner.isEmpty())
            return std::unexpected(
                tr("%1 is a key already: %2.", "a key, what it does").arg(wanted.shortcut.toUpper(), owner));
    }
    const Signature by = m_around.desk.signature();
    return isNew ? codebook.add(wanted, by) : codebook.edit(wanted, by);
}

void CodebookDesk::move(QUuid code, QUuid parent, int at)
{
    change([&](Codebook &codebook) { return codebook.move(code, parent, at, m_around.desk.signature()); },
           tr("Move Code"));
    m_around.panel.setCurrentCode(code);
}

void CodebookDesk::askNew(QUuid parent)
{
    Code code;
    code.id = QUuid::createUuid();
    code.parent = parent;
    code.colour = freshColour(m_around.desk.codebook());
    code.shortcut = freeKey();
    auto *dialog = new CodeDialog(code, tr("New Code"), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CodeDialog::submitted, this, [this, dialog](const Code &wanted) {
        const QString problem = tried([&](Codebook &codebook) { return put(codebook, wanted, true); }, tr("New Code"));
        if (!problem.isEmpty())
            return dialog->showProblem(problem);
        dialog->accept();
        m_around.panel.setCurrentCode(wanted.id);
    });
    dialog->open();
}

void CodebookDesk::askEdit(QUuid id)
{
    const Code *code = m_around.desk.codebook().find(id);
    if (!code)
        return;
    auto *dialog = new CodeDialog(*code, tr("Edit Code"), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CodeDialog::submitted, this, [this, dialog](const Code &wanted) {
        const QString problem =
            tried([&](Codebook &codebook) { return put(codebook, wanted, false); }, tr("Edit Code"));
        if (!problem.isEmpty())
            dialog->showProblem(problem);
        else
            dialog->accept();
    });
    dialog->open();
}

void CodebookDesk::import()
{
    m_around.dialogs.openOne(
        m_window, tr("Import Codebook"), m_around.settings.value(Settings::Key::CodingFolder).toString(),
        {tr("Codebooks") + u" (*.qdc *.csv *.json)"_s}, [this](const QString &path) { importFrom(path); });
}

void CodebookDesk::importFrom(const QString &path)
{
    m_around.messages.hide();
    m_around.settings.setValue(Settings::Key::CodingFolder, QFileInfo(path).absolutePath());
    m_reading.start([path](const Watch &) { return readCodebook(path); },
                    [this](const std::expected<ReadCodebook, Error> &read) { takeIn(read); });
}

void CodebookDesk::takeIn(const std::expected<ReadCodebook, Error> &read)
{
    const QString failed = tr("The codebook could not be imported.");
    if (!read)
        return fail(failed, read.error());
    QList<Code> codes = read->codebook.codes();
    QStringList keyless;
    for (Code &code : codes) {
        if (code.shortcut.isEmpty() || keyOwner(code.shortcut).isEmpty())
            continue;
        code.shortcut.clear();
        keyless.append(code.name);
    }
    QList<Loss> losses = read->losses;
    if (!keyless.isEmpty())
        losses.append(
            {.key = u"keys"_s,
             .text =
                 tr("Keys that do something else in this window, of: %1").arg(keyless.join(tr(", ", "between codes"))),
             .count = keyless.size()});
    const auto free = Codebook::of(read->codebook.name, codes, read->codebook.history());
    const auto both = free.and_then(
        [this](const Codebook &other) { return joined(m_around.desk.codebook(), other, m_around.desk.signature()); });
    if (!both)
        return m_around.messages.show(MessageBar::Kind::Failure, failed, {both.error()});
    const auto count = static_cast<int>(both->codes().size() - m_around.desk.codebook().codes().size());
    m_around.desk.setCodebook(*both, tr("Import Codebook"));
    tellLosses(tr("%n code(s) came in with the codebook.", nullptr, count), losses);
}

void CodebookDesk::fail(const QString &text, const Error &error)
{
    m_around.messages.show(MessageBar::Kind::Failure, text, {error.message()});
}

void CodebookDesk::exportAs()
{
    const QString folder = m_around.settings.value(Settings::Key::CodingFolder).toString();
    const QDir place(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder);
    m_around.dialogs.saveAs(m_window, tr("Export Codebook"), place.filePath(tr("Codebook") + u".qdc"_s),
                            {tr("REFI-QDA codebook") + u" (*.qdc)"_s, tr("Table") + u" (*.csv)"_s,
                             tr("Tellings codebook") + u" (*.json)"_s},
                            [this](const QString &path) { exportTo(path); });
}

void CodebookDesk::exportTo(const QString &path)
{
    m_around.messages.hide();
    m_around.settings.setValue(Settings::Key::CodingFolder, QFileInfo(path).absolutePath());
    m_writing.start(
        [path, codebook = m_around.desk.codebook()](const Watch &) { return writeCodebook(codebook, path); },
        [this, path](const std::expected<QList<Loss>, Error> &written) { sayWritten(path, written); });
}

void CodebookDesk::sayWritten(const QString &path, const std::expected<QList<Loss>, Error> &written)
{
    if (!written)
        return fail(tr("The codebook could not be exported."), written.error());
    tellLosses(tr("The codebook was exported: %1").arg(QDir::toNativeSeparators(path)), *written);
}

void CodebookDesk::tellLosses(const QString &text, const QList<Loss> &losses)
{
    QStringList details;
    for (const Loss &loss : losses)
        details.append(loss.text);
    if (!details.isEmpty())
        details.prepend(tr("What the file cannot carry, or what was not taken:"));
    m_around.messages.show(details.isEmpty() ? MessageBar::Kind::Done : MessageBar::Kind::Warning, text, details);
}

} // namespace tellings
