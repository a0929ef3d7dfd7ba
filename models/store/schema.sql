-- SPDX-FileCopyrightText: 2026 The Tellings authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The story file (NAME.tellings), version 3: one SQLite database.
--
--   PRAGMA application_id = 1415933036 (0x54656C6C, "Tell")
--   PRAGMA user_version = 3
--   PRAGMA encoding = 'UTF-8'
--
-- A file has these tables and nothing else: one with any other table, index, view or trigger is not opened. It is in
-- WAL mode while a Tellings has it open, and one file with no other beside it when closed.
--
-- Conventions. Offsets are Unicode code points into article.text, from 0, end exclusive. Ids are random numbers from 1
-- to 2^52 that stay for good, so that copies of a story can be brought together. Moments are milliseconds since
-- 1970-01-01 UTC, 0 where unknown. JSON is in UTF-8 and compact. Keys ("list-item", "edited", "shared-run") are those
-- of the exported JSON, tellings-compare/1.

-- The story itself: one row. `uid` is the same in all copies of it. `settings`: {"shortest_run", "rewording",
-- "leave_out_furniture", "match_case", "ignore_accents", "beside_copy"}. `view`: how a person left the window.
CREATE TABLE story (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,
    title TEXT NOT NULL,
    settings TEXT NOT NULL,
    view TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;

-- What one outlet published. `published` is ISO 8601, a bare date where no time is known, empty where nothing is.
-- `sha256` is of the file as read, `text_sha256` of the text in UTF-8, both in hex. `source` has the bytes as read
-- where source_form is 'bytes'; with 'text' they are the UTF-8 of `text`, with 'none' they were not kept. In a copy
-- without texts `withheld` is 1, `text` empty and `source` NULL; `length` is the text's in code points all the same.
-- `version` says which of the article's versions this is, from 1; the others are in the table of that name.
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    outlet TEXT NOT NULL,
    headline TEXT NOT NULL,
    byline TEXT NOT NULL,
    language TEXT NOT NULL,
    published TEXT NOT NULL,
    url TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    encoding TEXT NOT NULL,
    text TEXT NOT NULL,
    source_form TEXT NOT NULL CHECK (source_form IN ('text', 'bytes', 'none')),
    source BLOB,
    length INTEGER NOT NULL,
    text_sha256 TEXT NOT NULL,
    withheld INTEGER NOT NULL CHECK (withheld IN (0, 1)),
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

-- What else an article was published as, before or after it was corrected. `number` counts from 1 and leaves out the one
-- in `article`. The columns are those of `article`; `paragraphs` is a list of [start, end, role].
CREATE TABLE version (
    article INTEGER NOT NULL REFERENCES article (id),
    number INTEGER NOT NULL,
    file TEXT NOT NULL,
    outlet TEXT NOT NULL,
    headline TEXT NOT NULL,
    byline TEXT NOT NULL,
    language TEXT NOT NULL,
    published TEXT NOT NULL,
    url TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    encoding TEXT NOT NULL,
    text TEXT NOT NULL,
    source_form TEXT NOT NULL CHECK (source_form IN ('text', 'bytes', 'none')),
    source BLOB,
    paragraphs TEXT NOT NULL,
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

-- The reader's order of the articles, from 0.
CREATE TABLE article_order (
    position INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id)
) STRICT;

-- The paragraphs of an article, ordered and apart, numbered from 1.
CREATE TABLE paragraph (
    article INTEGER NOT NULL REFERENCES article (id),
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

-- What the latest comparison found.
CREATE TABLE passage (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    relation TEXT NOT NULL,
    similarity REAL NOT NULL,
    found_by TEXT NOT NULL,
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Where a passage stands, numbered from 1.
CREATE TABLE span (
    passage TEXT NOT NULL REFERENCES passage (id),
    number INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (passage, number)
) STRICT, WITHOUT ROWID;

-- What persons corrected, in the order in which it is replayed. `body` is one entry of tellings-corrections/1.
CREATE TABLE correction (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    time INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;

-- What persons noted. `kind` says what `body` (a JSON object) is; `article` is 0 where it is about the whole story, and
-- may name an article that was taken out. `quote` is the text it stands at, `before` and `after` up to 32 characters of
-- what is around it, `rival` how many of these were the same at the most similar other place that had the quote, -1
-- where there was none. In a copy without texts the three are empty and `hash` tells the quote: see findanchor.h.
-- `body` of any kind has "moved_from" where the article's text was changed: the start that a person put it at, while it
-- is elsewhere, or nowhere, and nobody has looked since; and "moved_in", how the checksum of the text begins in which
-- that counts.
CREATE TABLE annotation (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    body TEXT NOT NULL,
    coder TEXT NOT NULL,
    time INTEGER NOT NULL,
    hash TEXT NOT NULL,
    rival INTEGER NOT NULL
) STRICT;

-- What was done, when and by whom; read by `time`, then `id`. `what` is a key ("article-added"), `detail` what it was done to.
CREATE TABLE log (
    id INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

-- What every thing that was ever changed was before, so that two copies of the story can be told apart by what was done
-- in which of them. `item` is a thing ("title", "article/7/headline", "annotation/9"; see mergeitems.h), `number` counts
-- its changes from 1, `id` tells a change in all copies of the story, `was` is what the thing was until then, NULL where
-- it was not there. What was never changed since it came has no row here.
CREATE TABLE revision (
    item TEXT NOT NULL,
    number INTEGER NOT NULL,
    id INTEGER NOT NULL,
    was TEXT,
    PRIMARY KEY (item, number)
) STRICT, WITHOUT ROWID;
