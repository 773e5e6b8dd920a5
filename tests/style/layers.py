# SPDX-License-Identifier: GPL-3.0-or-later
"""Which room includes which: the table in src/README.md is the law, and this reads that very table."""
import os
import re

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+["<]([^">]+)[">]', re.MULTILINE)
ROW = re.compile(r'^\|\s*`([a-z-]+)`\s*\|.*\|([^|]*)\|\s*$', re.MULTILINE)

# A library that only one place may know. The programs people run never see a document's bytes.
OWNERS = {
    'mupdf/': 'src/documents/extractor/',
    'tesseract/': 'src/documents/extractor/',
    'leptonica/': 'src/documents/extractor/',
    'allheaders.h': 'src/documents/extractor/',
    'archive.h': 'src/documents/extractor/',
    'archive_entry.h': 'src/documents/extractor/',
    'libxml/': 'src/documents/extractor/',
    'uchardet': 'src/documents/extractor/',
    'libexttextcat/': 'src/documents/extractor/',
    'sqlite3.h': 'src/store/',
    'libsoup/': ('src/net/', 'src/sandbox/'),
    'libsecret/': 'src/net/',
    'gtk/': 'src/app/',
    'adwaita.h': 'src/app/',
}
# What only the store, whose it is, and the ledger above it may call: who a person is, and what changes a card.
GATED = re.compile(r'\b(clara_identities_get(?:_file_name)?|clara_materials_get_(?:bytes|text)|'
                   r'clara_candidacies_(?:place|set_decision)|clara_audit_log_append|clara_undo_(?:add|mark|void)|'
                   r'clara_rubrics_(?:add|set_current)|clara_scores_add|clara_reviews_decide|'
                   r'clara_duplicates_(?:un)?merge|clara_erase_candidacy|clara_members_(?:add|set_role|set_active)|'
                   r'clara_settings_set|clara_lever_connections_(?:set|part|remove)|clara_jobs_(?:add|update|set_processed)|clara_outbox_decide)\s*\(')
KEEPERS = ('store', 'ledger')
# The services that the workspace hands out to a program, which may then be called.
HANDED_OUT = {'clara-ledger.h', 'clara-intake.h'}
COMMENT = re.compile(r'/\*.*?\*/', re.DOTALL)
CALL = re.compile(r'\b(clara_\w+)\s*\(')
INNER = 'src/documents/extractor/'


def room_of(name):
    parts = name.split('/')
    return parts[1] if len(parts) > 2 and parts[0] == 'src' else None


def allowed_rooms(tree):
    """Room -> rooms it may include, as the table says. A word of the last column that is no room is a library."""
    rows = dict(ROW.findall(tree.read('src/README.md'))) if tree.has('src/README.md') else {}
    return {room: set(re.findall(r'[a-z-]+', cell)) & set(rows) for room, cell in rows.items()}


def circle_in(graph):
    """The first circle found, as a list that ends where it began; None if there is none."""
    done, path = set(), []

    def visit(node):
        if node in path:
            return path[path.index(node):] + [node]
        if node in done:
            return None
        path.append(node)
        for other in sorted(graph.get(node, ())):
            found = visit(other)
            if found:
                return found
        path.pop()
        done.add(node)
        return None

    for start in sorted(graph):
        found = visit(start)
        if found:
            return found
    return None


def headers_by_name(tree):
    found = {}
    for name in tree.ending('.h'):
        if room_of(name):
            found.setdefault(os.path.basename(name), []).append(name)
    return found


def check_table(tree):
    """every room of src/ has its row in src/README.md, and every row its room"""
    rows = allowed_rooms(tree)
    rooms = {room_of(name) for name in tree.files} - {None}
    yield from (f'src/{room}/ has no row in the table of src/README.md' for room in sorted(rooms - set(rows)))
    yield from (f'src/README.md has a row for {room}, and there is no src/{room}/' for room in sorted(set(rows) - rooms))


def check_layers(tree):
    """a room includes only what the table allows"""
    allowed, home = allowed_rooms(tree), headers_by_name(tree)
    for name in tree.ending('.c', '.h'):
        room = room_of(name)
        if not room:
            continue
        for included in INCLUDE.findall(tree.read(name)):
            for header in home.get(os.path.basename(included), []):
                other = room_of(header)
                if other != room and other not in allowed.get(room, set()):
                    yield f'{name} includes {included} of {other}, which {room} may not see'
                if header.startswith(INNER) and not name.startswith(INNER):
                    yield f'{name} includes {included}: what parses documents is for the extractor alone'


def check_calls(tree):
    """a room calls nothing of a room that it may not see, whatever header brings it along"""
    allowed, home = allowed_rooms(tree), {}
    for name in tree.ending('.h'):
        if room_of(name) and os.path.basename(name) not in HANDED_OUT:
            for function in CALL.findall(COMMENT.sub('', tree.read(name))):
                home.setdefault(function, set()).add(room_of(name))
    for name in tree.ending('.c'):
        room = room_of(name)
        if not room:
            continue
        seen = allowed.get(room, set()) | {room}
        for function in sorted(set(CALL.findall(COMMENT.sub('', tree.read(name))))):
            if function in home and not home[function] & seen:
                yield f'{name} calls {function} of {"/".join(sorted(home[function]))}, which {room} may not see'


def check_owners(tree):
    """a library that reads hostile bytes, or draws, is known to one place only"""
    for name in tree.ending('.c', '.h'):
        if not room_of(name):
            continue
        for included in INCLUDE.findall(tree.read(name)):
            for library, place in OWNERS.items():
                if included.startswith(library) and not name.startswith(place):
                    yield f'{name} includes <{included}>, which belongs to {place}'


def check_gate(tree):
    """a person is seen, and a card changed, through the ledger alone"""
    for name in tree.ending('.c', '.h'):
        room = room_of(name)
        if room and room not in KEEPERS:
            for called in GATED.findall(tree.read(name)):
                yield f'{name} calls {called}, which is for the ledger alone'


def check_circles(tree):
    """neither rooms nor headers go in circles"""
    rooms = circle_in(allowed_rooms(tree))
    if rooms:
        yield 'the table of src/README.md goes in a circle: ' + ' → '.join(rooms)
    home, graph = headers_by_name(tree), {}
    for names in home.values():
        for name in names:
            included = {os.path.basename(i) for i in INCLUDE.findall(tree.read(name))}
            graph[name] = {header for i in included for header in home.get(i, [])}
    headers = circle_in(graph)
    if headers:
        yield 'headers include each other in a circle: ' + ' → '.join(headers)


def check_names(tree):
    """no two headers of src/ share a name"""
    for base, names in sorted(headers_by_name(tree).items()):
        if len(names) > 1:
            yield f'{base} stands in ' + ' and '.join(names)


CHECKS = [check_table, check_layers, check_calls, check_owners, check_gate, check_circles, check_names]
