-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The tables of a workspace, for SQLite.
--
-- An id is the 16 bytes of a ClaraId, as a BLOB: half the size of its letters, and compared as it stands.
-- A time is in milliseconds since the epoch, UTC; 0 or NULL: never. A truth value is 0 or 1.
-- Names of kinds and states are those that the JSON of the command line uses.
-- What names a person stands in identity, and in the bytes and the visible text of materials, nowhere else.

CREATE TABLE workspace (
  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  id BLOB NOT NULL CHECK (length (id) = 16),
  name TEXT NOT NULL,
  created INTEGER NOT NULL,
  tombstone_key BLOB NOT NULL CHECK (length (tombstone_key) = 32)
) STRICT;

CREATE TABLE member (
  id BLOB NOT NULL PRIMARY KEY CHECK (length (id) = 16),
  email TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK (role IN ('admin', 'recruiter', 'manager')),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  created INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE job (
  id BLOB NOT NULL PRIMARY KEY CHECK (length (id) = 16),
  title TEXT NOT NULL,
  team TEXT,
  place TEXT,
  text TEXT NOT NULL,
  language TEXT,
  posting TEXT UNIQUE,
  processed INTEGER NOT NULL CHECK (processed IN (0, 1)),
  external INTEGER NOT NULL CHECK (external IN (0, 1)),
  reason TEXT,
  blind INTEGER NOT NULL CHECK (blind IN (0, 1)),
  retention_days INTEGER NOT NULL DEFAULT 0,
  band_pre_qualified REAL,
  band_qualified REAL,
  rubric BLOB REFERENCES rubric,
  next_number INTEGER NOT NULL DEFAULT 1,
  version INTEGER NOT NULL DEFAULT 1,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL
) STRICT;

CREATE TABLE rubric (
  id BLOB NOT NULL PRIMARY KEY CHECK (length (id) = 16),
  job BLOB NOT NULL REFERENCES job,
  version INTEGER NOT NULL,
  author BLOB REFERENCES member,
  created INTEGER NOT NULL,
  document TEXT NOT NULL,
  UNIQUE (job, version)
) STRICT;

-- The card. number is never given twice within a job, not even after an erasure.
CREATE TABLE candidacy (
  id BLOB NOT NULL PRIMARY KEY CHECK (length (id) = 16),
  job BLOB NOT NULL REFERENCES job,
  number INTEGER NOT NULL,
  label TEXT NOT NULL,
  opportunity TEXT,
  status TEXT NOT NULL CHECK (status IN ('to_review', 'not_qualified', 'pre_qualified', 'qualified')),
  placed_by TEXT NOT NULL CHECK (placed_by IN ('automatic', 'person', 'lever')),
  stage TEXT,
  reason TEXT,
  decision TEXT NOT NULL DEFAULT 'none' CHECK (decision IN ('none', 'advance', 'decline')),
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  merged_into BLOB REFERENCES candidacy,
  UNIQUE (job, number),
  UNIQUE (job, opportunity)
) STRICT;

CREATE INDEX candidacy_opportunity ON candidacy (opportunity) WHERE opportunity IS NOT NULL;
CREATE INDEX candidacy_merged_into ON candidacy (merged_into) WHERE merged_into IS NOT NULL;

-- key is the value made comparable, to find the same person again; NULL where one cannot tell by it.
CREATE TABLE identity (
  seq INTEGER PRIMARY KEY,
  candidacy BLOB NOT NULL REFERENCES candidacy,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  key TEXT,
  material BLOB REFERENCES material,
  UNIQUE (candidacy, kind, value)
) STRICT;

CREATE INDEX identity_key ON identity (kind, key) WHERE key IS NOT NULL;
CREATE INDEX identity_material ON identity (material) WHERE material IS NOT NULL;

CREATE TABLE material (
  id BLOB NOT NULL PRIMARY KEY CHECK (length (id) = 16),
  candidacy BLOB NOT NULL REFERENCES candidacy,
  kind TEXT NOT NULL CHECK (kind IN ('resume', 'cover-letter', 'answers')),
  hash BLOB NOT NULL CHECK (length (hash) = 32),
  text_hash BLOB CHECK (length (text_hash) = 32),
  media_type TEXT,
  size INTEGER NOT NULL,
  been_read INTEGER NOT NULL DEFAULT 0 CHECK (been_read IN (0, 1)),
  reason TEXT,
  language TEXT,
  pages INTEGER NOT NULL DEFAULT 0,
  ocr INTEGER NOT NULL DEFAULT 0 CHECK (ocr IN (0, 1)),
  confidence REAL NOT NULL DEFAULT 0,
  hidden INTEGER NOT NULL DEFAULT 0,
  engine TEXT,
  created INTEGER NOT NULL,
  UNIQUE (candidacy, kind, hash)
) STRICT;

CREATE INDEX material_hash ON material (hash);
CREATE INDEX material_text_hash ON material (text_hash) WHERE text_hash IS NOT NULL;

CREATE TABLE material_bytes (
  material BLOB NOT NULL PRIMARY KEY REFERENCES material,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE material_text (
  material BLOB NOT NULL PRIMARY KEY REFERENCES material,
  visible TEXT,
  deidentified TEXT,
  redactions TEXT,
  hidden TEXT,
  warnings TEXT
) STRICT;

CREATE TABLE profile (
  candidacy BLOB NOT NULL PRIMARY KEY REFERENCES candidacy,
  document TEXT NOT NULL,
  engine TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

-- Append-only. Its document stands apart, so that a board reads numbers and nothing else.
CREATE TABLE score (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  candidacy BLOB NOT NULL REFERENCES candidacy,
  engine TEXT NOT NULL,
  model TEXT,
  rubric BLOB NOT NULL REFERENCES rubric,
  rubric_version INTEGER NOT NULL,
  score REAL NOT NULL,
  low REAL NOT NULL,
  high REAL NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('to_review', 'not_qualified', 'pre_qualified', 'qualified')),
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX score_candidacy ON score (candidacy, seq);
CREATE INDEX score_rubric ON score (rubric);

CREATE TABLE score_document (
  score INTEGER NOT NULL PRIMARY KEY REFERENCES score,
  document TEXT NOT NULL
) STRICT;

CREATE VIEW newest_score AS
  SELECT score.* FROM score
  WHERE score.seq = (SELECT max (newer.seq) FROM score AS newer WHERE newer.candidacy = score.candidacy);

-- The history of a card; append-only.
CREATE TABLE placement (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  candidacy BLOB NOT NULL REFERENCES candidacy,
  from_status TEXT NOT NULL,
  to_status TEXT NOT NULL,
  placed_by TEXT NOT NULL CHECK (placed_by IN ('automatic', 'person', 'lever')),
  member BLOB REFERENCES member,
  reason TEXT,
  at INTEGER NOT NULL,
  undo_of INTEGER REFERENCES placement
) STRICT;

CREATE INDEX placement_candidacy ON placement (candidacy, seq);
CREATE INDEX placement_undo_of ON placement (undo_of) WHERE undo_of IS NOT NULL;

-- What can be taken back, and done again. One deed of a person may touch many cards: then its rows share deed.
CREATE TABLE undo_step (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  deed BLOB NOT NULL CHECK (length (deed) = 16),
  member BLOB NOT NULL REFERENCES member,
  kind TEXT NOT NULL,
  candidacy BLOB REFERENCES candidacy,
  subject BLOB,
  before TEXT,
  after TEXT,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'void')),
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX undo_step_member ON undo_step (member, state, seq);
CREATE INDEX undo_step_deed ON undo_step (deed);
CREATE INDEX undo_step_candidacy ON undo_step (candidacy) WHERE candidacy IS NOT NULL;

CREATE TABLE review (
  id BLOB NOT NULL PRIMARY KEY CHECK (length (id) = 16),
  job BLOB NOT NULL REFERENCES job,
  number INTEGER NOT NULL,
  author BLOB NOT NULL REFERENCES member,
  manager BLOB NOT NULL REFERENCES member,
  message TEXT NOT NULL,
  at INTEGER NOT NULL,
  closed INTEGER NOT NULL DEFAULT 0,
  UNIQUE (job, number)
) STRICT;

CREATE INDEX review_manager ON review (manager);

CREATE TABLE review_candidacy (
  review BLOB NOT NULL REFERENCES review,
  candidacy BLOB NOT NULL REFERENCES candidacy,
  decision TEXT NOT NULL DEFAULT 'none' CHECK (decision IN ('none', 'advance', 'decline')),
  decided INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (review, candidacy)
) STRICT;

CREATE INDEX review_candidacy_candidacy ON review_candidacy (candidacy);

CREATE TABLE comment (
  id BLOB NOT NULL PRIMARY KEY CHECK (length (id) = 16),
  candidacy BLOB NOT NULL REFERENCES candidacy,
  review BLOB REFERENCES review,
  author BLOB NOT NULL REFERENCES member,
  text TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX comment_candidacy ON comment (candidacy, at);
CREATE INDEX comment_review ON comment (review) WHERE review IS NOT NULL;

CREATE TABLE follow_up (
  id BLOB NOT NULL PRIMARY KEY CHECK (length (id) = 16),
  candidacy BLOB NOT NULL REFERENCES candidacy,
  state TEXT NOT NULL CHECK (state IN ('draft', 'sending', 'sent', 'answered', 'bounced', 'needs-you')),
  token BLOB NOT NULL UNIQUE CHECK (length (token) = 16),
  message_id TEXT UNIQUE,
  address TEXT,
  subject TEXT NOT NULL,
  questions TEXT NOT NULL,
  answer TEXT,
  error TEXT,
  author BLOB REFERENCES member,
  created INTEGER NOT NULL,
  sent INTEGER NOT NULL DEFAULT 0,
  answered INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX follow_up_candidacy ON follow_up (candidacy);
CREATE INDEX follow_up_state ON follow_up (state);

CREATE TABLE notice (
  id BLOB NOT NULL PRIMARY KEY CHECK (length (id) = 16),
  member BLOB NOT NULL REFERENCES member,
  kind TEXT NOT NULL,
  subject BLOB,
  candidacy BLOB REFERENCES candidacy,
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  seen INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX notice_member ON notice (member, at);
CREATE INDEX notice_candidacy ON notice (candidacy) WHERE candidacy IS NOT NULL;

CREATE TABLE duplicate_flag (
  one BLOB NOT NULL REFERENCES candidacy,
  other BLOB NOT NULL REFERENCES candidacy,
  kind TEXT NOT NULL,
  at INTEGER NOT NULL,
  dismissed INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (one, other),
  CHECK (one < other)
) STRICT;

CREATE INDEX duplicate_flag_other ON duplicate_flag (other);

-- Work to be claimed. due says when it may be claimed next: at once, after a pause, or when a lease runs out.
-- generation grows with each request, done_generation says which of them the claim answers.
CREATE TABLE work (
  id BLOB NOT NULL PRIMARY KEY CHECK (length (id) = 16),
  kind TEXT NOT NULL,
  subject BLOB NOT NULL,
  job BLOB REFERENCES job,
  candidacy BLOB REFERENCES candidacy,
  priority INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('ready', 'claimed', 'paused', 'done', 'failed')),
  owner BLOB,
  fence INTEGER NOT NULL DEFAULT 0,
  due INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  generation INTEGER NOT NULL DEFAULT 1,
  claimed_generation INTEGER NOT NULL DEFAULT 0,
  error TEXT,
  created INTEGER NOT NULL,
  UNIQUE (kind, subject)
) STRICT;

CREATE INDEX work_open ON work (priority, created) WHERE state IN ('ready', 'claimed');
CREATE INDEX work_job ON work (job, state);
CREATE INDEX work_candidacy ON work (candidacy) WHERE candidacy IS NOT NULL;

CREATE TABLE cache (
  kind TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length (hash) = 32),
  engine TEXT NOT NULL,
  value BLOB NOT NULL,
  size INTEGER NOT NULL,
  used INTEGER NOT NULL,
  PRIMARY KEY (kind, hash, engine)
) STRICT;

CREATE INDEX cache_hash ON cache (hash);
CREATE INDEX cache_used ON cache (used);

-- One holder at a time of something that must not happen twice at once.
CREATE TABLE lease (
  name TEXT NOT NULL PRIMARY KEY,
  owner BLOB,
  fence INTEGER NOT NULL,
  until INTEGER NOT NULL
) STRICT;

-- Effects still to reach the world. candidacy is NULL for one that outlives it: taking notes back after an erasure.
CREATE TABLE outbox (
  op_id BLOB NOT NULL PRIMARY KEY CHECK (length (op_id) = 16),
  kind TEXT NOT NULL,
  opportunity TEXT NOT NULL,
  candidacy BLOB REFERENCES candidacy,
  decision_version INTEGER NOT NULL,
  payload TEXT NOT NULL,
  payload_hash BLOB NOT NULL CHECK (length (payload_hash) = 32),
  state TEXT NOT NULL CHECK (state IN ('pending', 'inflight', 'done', 'unknown', 'gone', 'needs-you')),
  fence INTEGER NOT NULL DEFAULT 0,
  attempts INTEGER NOT NULL DEFAULT 0,
  looks INTEGER NOT NULL DEFAULT 0,
  due INTEGER NOT NULL,
  error TEXT,
  remote_id TEXT,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  UNIQUE (opportunity, decision_version, kind)
) STRICT;

CREATE INDEX outbox_open ON outbox (due) WHERE state IN ('pending', 'inflight', 'unknown');
CREATE INDEX outbox_candidacy ON outbox (candidacy) WHERE candidacy IS NOT NULL;

-- The chain: each row hashes its predecessor. What a person wrote stands in audit_text with the salt of
-- its digest; both can go, and the chain still holds.
CREATE TABLE audit (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  member BLOB,
  action TEXT NOT NULL,
  job BLOB,
  candidacy BLOB,
  subject BLOB,
  facts TEXT NOT NULL,
  text_digest BLOB CHECK (length (text_digest) = 32),
  prev_hash BLOB NOT NULL CHECK (length (prev_hash) = 32),
  hash BLOB NOT NULL CHECK (length (hash) = 32)
) STRICT;

CREATE INDEX audit_candidacy ON audit (candidacy) WHERE candidacy IS NOT NULL;

CREATE TABLE audit_text (
  seq INTEGER PRIMARY KEY REFERENCES audit,
  salt BLOB NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  entity TEXT NOT NULL,
  id BLOB NOT NULL CHECK (length (id) = 16),
  at INTEGER NOT NULL,
  member BLOB NOT NULL CHECK (length (member) = 16)
) STRICT;

-- Who was erased must not come back: keyed hashes of what a later import would bring.
CREATE TABLE tombstone (
  digest BLOB NOT NULL PRIMARY KEY CHECK (length (digest) = 32),
  at INTEGER NOT NULL
) STRICT;
