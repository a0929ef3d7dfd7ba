-- SPDX-FileCopyrightText: 2026 The Tellings authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The story file (NAME.tellings), version 2: one SQLite database. Files of it are brought to the version of schema.sql
-- when they are opened; see there for what everything means. This one is without `version` of an article, and without
-- the tables `version` and `revision`.

CREATE TABLE story (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,
    title TEXT NOT NULL,
    settings TEXT NOT NULL,
    view TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;

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
    withheld INTEGER NOT NULL CHECK (withheld IN (0, 1))
) STRICT;

CREATE TABLE article_order (
    position INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id)
) STRICT;

CREATE TABLE paragraph (
    article INTEGER NOT NULL REFERENCES article (id),
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE passage (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    relation TEXT NOT NULL,
    similarity REAL NOT NULL,
    found_by TEXT NOT NULL,
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE span (
    passage TEXT NOT NULL REFERENCES passage (id),
    number INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (passage, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE correction (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    time INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;

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

CREATE TABLE log (
    id INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
