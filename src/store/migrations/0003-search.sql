-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Full-text search over what a blind board may show. It keeps its own copy of the text: a table without one
-- would need the old text to forget a row, and SQLite 3.40 cannot do it otherwise. search_row says which
-- row is whose.

CREATE TABLE search_row (
  row INTEGER PRIMARY KEY,
  candidacy BLOB NOT NULL UNIQUE REFERENCES candidacy
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  label, job, skills, text,
  tokenize = "unicode61 remove_diacritics 2"
);
