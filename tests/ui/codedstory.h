// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/codingaccess.h"
#include "tests/coding/codingfixture.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <functional>
#include <utility>

namespace tellings::test {

/// A story that two coders have coded, kept in memory: edits are made, and undone.
class CodedStory {
public:
    explicit CodedStory(const StoryContents &contents) : m_contents(contents) { makeProject(); }

    [[nodiscard]] CodingAccess access()
    {
        return {.project = [this] { return m_project; },
                .coder = [] { return u"cleo"_s; },
                .apply =
                    [this](const QString &what, const StoryEdit &edit) {
                        apply(what, edit);
                        return true;
                    }};
    }
    [[nodiscard]] const std::shared_ptr<const CodingProject> &project() const { return m_project; }
    [[nodiscard]] QList<Coding> finals() const { return finalsOf(m_project->codings); }
    [[nodiscard]] QUndoStack &stack() { return m_stack; }
    void close()
    {
        m_project = nullptr;
        changed();
    }
    void setContents(const StoryContents &contents)
    {
        m_contents = contents;
        makeProject();
    }
    void apply(const QString &what, const StoryEdit &edit)
    {
        m_stack.push(new Command(
            what, [this, edit] { return make(edit); }, [this](const StoryEdit &inverse) { (void)make(inverse); }));
    }

    std::function<void()> changed = [] { };

private:
    class Command : public QUndoCommand {
    public:
        Command(const QString &text, std::function<StoryEdit()> make, std::function<void(const StoryEdit &)> takeBack)
            : QUndoCommand(text)
            , m_make(std::move(make))
            , m_takeBack(std::move(takeBack))
        {
        }
        void redo() override { m_inverse = m_make(); }
        void undo() override { m_takeBack(m_inverse); }

    private:
        std::function<StoryEdit()> m_make;
        std::function<void(const StoryEdit &)> m_takeBack;
        StoryEdit m_inverse;
    };

    static QList<Coding> finalsOf(const QList<Coding> &codings)
    {
        QList<Coding> finals;
        std::ranges::copy_if(codings, std::back_inserter(finals), &Coding::isFinal);
        return finals;
    }

    StoryEdit make(const StoryEdit &edit)
    {
        StoryEdit inverse;
        for (const StoryChange &change : edit) {
            const auto back = applyChange(m_contents, change);
            if (!back)
                qFatal("%s", qPrintable(back.error()));
            inverse.prepend(*back);
        }
        makeProject();
        return inverse;
    }

    void makeProject()
    {
        m_project = std::make_shared<const CodingProject>(CodingProject{
            .contents = m_contents, .codebook = codebookIn(m_contents), .codings = codingsIn(m_contents).codings});
        changed();
    }

    StoryContents m_contents;
    std::shared_ptr<const CodingProject> m_project;
    QUndoStack m_stack;
};

inline StoryContents codedHall()
{
    const StoryContents contents = hallContents();
    return kept(contents, smallCodebook(), hallCodings(contents));
}

} // namespace tellings::test
