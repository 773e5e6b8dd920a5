# SPDX-License-Identifier: GPL-3.0-or-later
"""po/POTFILES.in is complete, and po/LINGUAS names what is there."""
import re

MARKED = re.compile(r'(?<!\w)(?:_|N_|C_|NC_|Q_|ngettext|gettext|g_dgettext|g_dngettext|g_dpgettext2)\s*\(\s*(?:"|\w)')
COMMENT_OR_DEFINE = re.compile(r'/\*.*?\*/|//[^\n]*|^[ \t]*#[ \t]*define[^\n]*', re.DOTALL | re.MULTILINE)
TRANSLATED = re.compile(r'\.(?:ui|blp|desktop(?:\.in)?|metainfo\.xml(?:\.in)?|gschema\.xml(?:\.in)?)$')


def listed_in(tree, name):
    if not tree.has(name):
        return []
    lines = (line.split('#')[0].strip() for line in tree.read(name).split('\n'))
    return [line for line in lines if line]


def needs_translation(tree, name):
    if TRANSLATED.search(name):
        return True
    return (name.startswith('src/') and name.endswith(('.c', '.h'))
            and MARKED.search(COMMENT_OR_DEFINE.sub('', tree.read(name))) is not None)


def check_complete(tree):
    """every file with a word to translate stands in po/POTFILES.in"""
    listed = listed_in(tree, 'po/POTFILES.in')
    for name in tree.files:
        if name.startswith('tests/') or name in listed:
            continue
        if needs_translation(tree, name):
            yield f'{name} has words to translate and is not in po/POTFILES.in'


def check_existing(tree):
    """po/POTFILES.in lists each file once, and none that is not there"""
    listed = listed_in(tree, 'po/POTFILES.in')
    if not tree.has('po/POTFILES.in'):
        yield 'po/POTFILES.in is missing'
    for name in sorted(set(listed)):
        if not tree.has(name):
            yield f'po/POTFILES.in lists {name}, which does not exist'
        if listed.count(name) > 1:
            yield f'po/POTFILES.in lists {name} twice'


def check_linguas(tree):
    """po/LINGUAS and the .po files agree"""
    languages = ' '.join(listed_in(tree, 'po/LINGUAS')).split()
    there = [name[3:-3] for name in tree.files if re.fullmatch(r'po/[^/]+\.po', name)]
    yield from (f'po/LINGUAS names {language}, and there is no po/{language}.po' for language in sorted(set(languages) - set(there)))
    yield from (f'po/{language}.po is not in po/LINGUAS' for language in sorted(set(there) - set(languages)))


CHECKS = [check_complete, check_existing, check_linguas]
