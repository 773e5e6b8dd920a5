# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges what Clara did in Lever by Lever's own journal. Of Clara it asks only what was decided."""
import collections
import re

OURS = frozenset('CLARA ' + status for status in ('not_qualified', 'pre_qualified', 'qualified'))
STATUS = '(?:to_review|not_qualified|pre_qualified|qualified)'
FIRST_LINES = {
    'score-note': re.compile(rf'CLARA score (?:\d+/100|–|-|[^/]*) · {STATUS} · v(\d+)$'),
    'status-note': re.compile(rf'CLARA status {STATUS} · change (\d+)$'),
    'decision-note': re.compile(r'CLARA review (?:advance|decline) · review (\d+)$'),
}
MARK = re.compile(r'\[clara:([0-9a-f]{32})\]$')
WRITES = re.compile(r'POST /v1/opportunities/[^/]+/(?:notes|addTags|removeTags)$|POST /oauth/token$|'
                    r'DELETE /v1/opportunities/[^/]+/notes/[^/]+$')


def kind_of(text):
    """Which of Clara's notes it is, and its number; None where it is none."""
    first = text.split('\n', 1)[0]
    for kind, pattern in FIRST_LINES.items():
        found = pattern.match(first)
        if found:
            return kind, int(found.group(1))
    return None


class Judge:
    """Reads the journal from its beginning, and remembers everything that should not have been."""

    def __init__(self, before):
        self.wrong = []
        self.tags = {}
        self.notes = collections.defaultdict(list)    # by the id of the operation: (opportunity, note, kind, number)
        self.op_ids = {}                              # by the note
        self.scores = {}                              # by opportunity: what the newest score note says
        self.unmade = set()                           # notes that were deleted, by whomever
        self.persons = collections.defaultdict(dict)  # by opportunity: what persons wrote, by note
        self.anonymised = set()
        self.used = None                              # whether the newest token was used; None: there is none
        self.faults = collections.Counter()
        self.n_writes = 0
        for each in before:
            self.begin_with(each)

    def begin_with(self, candidate):
        self.tags[candidate['id']] = set(candidate['tags'])

    def say(self, text):
        self.wrong.append(text)

    def read(self, entries):
        for entry in entries:
            if entry['kind'] == 'request':
                self.request(entry)
            elif entry['kind'] == 'write':
                self.write(entry)

    def request(self, entry):
        if entry['fault']:
            self.faults[entry['fault']] += 1
        elif entry['status'] == 401:
            self.faults['401'] += 1
        if entry['path'] == '/oauth/token':
            if entry['status'] == 200:
                self.used = False
            elif entry['status'] == 403 and self.used:
                self.say('a token that was used had not been stored: the next renewal took an old one')
        elif entry['credential'] == 'oauth' and entry['status'] == 200 and self.used is not None:
            self.used = True
        if entry['method'] != 'GET' and not WRITES.match(f"{entry['method']} {entry['path']}"):
            self.say(f"it asked for {entry['method']} {entry['path']}")

    def write(self, entry):
        op, who, by, detail = (entry.get(name) for name in ('op', 'opportunity', 'by', 'detail'))
        if by == 'api':
            self.n_writes += 1
        if op == 'anonymise':
            self.anonymised.add(who)
        elif op in ('tags.add', 'tags.remove'):
            self.change_tags(op, who, by, set(detail['tags']))
        elif op == 'note.add':
            self.add_note(who, by, detail['note'], detail['value'])
        elif op == 'note.edit' and by == 'api':
            self.say(f'{who}: a note was edited')
        elif op == 'note.delete':
            self.delete_note(who, by, detail['note'])

    def change_tags(self, op, who, by, tags):
        held = self.tags.setdefault(who, set())
        if by == 'api' and not tags <= OURS:
            self.say(f'{who}: a foreign tag was touched: {sorted(tags - OURS)}')
        if op == 'tags.add':
            held |= tags
        else:
            held -= tags
        if len(held & OURS) > 1:
            self.say(f'{who}: two of our tags stand there: {sorted(held & OURS)}')

    def add_note(self, who, by, note, text):
        if by != 'api':
            self.persons[who][note] = text
            return
        mark, kind = MARK.search(text), kind_of(text)
        if mark is None or kind is None or '@' in text:
            self.say(f'{who}: a note is not as it should be: {text.splitlines()[:1]}')
            return
        self.op_ids[note] = mark.group(1)
        if kind[0] == 'score-note':
            self.scores[who] = text.split(' ')[2]
        self.notes[mark.group(1)].append((who, note, *kind))
        if len(self.notes[mark.group(1)]) > 1:
            self.say(f'{who}: a note was made twice: {text.splitlines()[0]}')

    def delete_note(self, who, by, note):
        self.unmade.add(note)
        if by == 'api' and (note not in self.op_ids or who not in self.anonymised):
            self.say(f'{who}: a note was deleted')

    def finish(self, after, decided, published):
        """@after: who is there, as Lever shows them; @decided: what was decided of them; @published: how often a person
        had newer scores published, by the posting, of those that are processed."""
        expected = set()
        for each in after:
            who = each['id']
            if who in self.anonymised or each.get('isAnonymized'):
                self.finish_anonymised(each)
            elif each['posting'] in published:
                expected |= self.finish_one(each, decided.get(who), published[each['posting']])
            elif OURS & set(each['tags']):
                self.say(f'{who}: a tag of ours stands where nobody is processed')
            if set(each['tags']) != self.tags.get(who, set()):
                self.say(f'{who}: the tags are not those of the journal')
            shown = {note['id']: note for note in each['notes']}
            for note, text in self.persons[who].items():
                if note not in shown or shown[note]['fields'][0]['value'] != text:
                    self.say(f"{who}: a person's note is not as it was")
            for note in self.unmade & set(shown):
                if not shown[note]['deletedAt']:
                    self.say(f'{who}: a note that was deleted stands there again')
        there = {each['id'] for each in after}
        for op_id, made in self.notes.items():
            if op_id not in expected and made[0][0] in there and made[0][0] not in self.anonymised:
                self.say(f'{made[0][0]}: nobody has decided what a note says: {made[0][2:]}')

    def finish_anonymised(self, each):
        if OURS & set(each['tags']):
            self.say(f"{each['id']}: anonymised, and our tag stands")
        if any(not note['deletedAt'] and note['id'] in self.op_ids for note in each['notes']):
            self.say(f"{each['id']}: anonymised, and a note of ours stands")

    def finish_one(self, each, decided, published):
        who = each['id']
        if decided is None:
            self.say(f'{who}: missing, nobody here knows of it')
            return set()
        right = {'CLARA ' + decided['status']} & OURS
        if OURS & set(each['tags']) != right:
            self.say(f"{who}: the tag is {sorted(OURS & set(each['tags']))}, and should be {sorted(right)}")
        numbers = collections.defaultdict(list)
        for op_id, kind in decided['notes'].items():
            for made in self.notes.get(op_id, []):
                numbers[kind].append(made[3])
                if made[0] != who or made[2] != kind:
                    self.say(f'{who}: a {kind} went elsewhere')
            if op_id not in self.notes:
                self.say(f'{who}: a {kind} is missing')
        scores = sorted(numbers['score-note'])
        if scores != list(range(1, len(scores) + 1)) or (decided['placings'] > 0 and not scores) or \
                len(scores) > decided['placings'] + published:
            self.say(f"{who}: score notes are {scores} after {decided['placings']} placings, {published} times published")
        if scores and decided['score'] is not None and self.scores[who] != f"{int(decided['score'] + 0.5)}/100":
            self.say(f"{who}: the newest note tells of {self.scores[who]}, and not of {decided['score']}")
        if len(numbers['status-note']) != decided['changes']:
            self.say(f"{who}: {len(numbers['status-note'])} status notes of {decided['changes']} changes")
        return set(decided['notes'])
