-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The workspace's connection with Lever: one, or none. What lets Clara in stands in the keyring of whoever connected,
-- under secret: an opaque id that says nothing. kept: whether a keyring holds it; else it went with the program.
-- disconnected: parted, and the keyring has not let go of it yet.

CREATE TABLE lever_connection (
  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  kind TEXT NOT NULL CHECK (kind IN ('oauth', 'api-key')),
  state TEXT NOT NULL CHECK (state IN ('connected', 'reconnect', 'offline', 'disconnected')),
  account TEXT,
  api_url TEXT NOT NULL,
  auth_url TEXT NOT NULL,
  scopes TEXT NOT NULL,
  missing TEXT NOT NULL,
  expires INTEGER NOT NULL DEFAULT 0,
  secret BLOB NOT NULL CHECK (length (secret) = 16),
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
  member BLOB REFERENCES member,
  connected INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  last_sync INTEGER NOT NULL DEFAULT 0
) STRICT;
