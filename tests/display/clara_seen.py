# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the desktop gets to a person: by the accessibility bus, and by the eye."""
import os
import subprocess

from clara_ui import name_of, rest, role_of, stir, text_of, wait_for, walk, xdo

from gi.repository import GLib

TEXTS = ('text', 'entry', 'label', 'paragraph', 'static', 'document frame', 'panel')


def tree(clara):
    """Whatever the accessibility tree says: names, descriptions and texts of every node, seen or not."""
    said = []
    stir()
    for node in walk(clara.root()):
        said.append(name_of(node))
        try:
            said.append(node.get_description() or '')
        except GLib.Error:
            pass
        if role_of(node) in TEXTS:
            said.append(text_of(node))
    return '\n'.join(said)


def read_screen(folder, crop=None):
    """What a person reads on the screen, or in a part of it, as far as OCR does. It reads larger letters better."""
    path = os.path.join(folder, 'screen.png')
    subprocess.run(['import', '-window', 'root', *(['-crop', crop, '+repage'] if crop else []), '-resize',
                    '300%' if crop else '150%', path], check=True)
    return subprocess.run(['tesseract', path, '-', '-l', 'eng', '--psm', '4' if crop else '11'], capture_output=True,
                          text=True, check=True, env={**os.environ, 'OMP_THREAD_LIMIT': '1'}).stdout


def read_pages(clara, folder):
    """What stands on the page images, all of them scrolled through, and how many there are."""
    pages = wait_for(lambda: [node for node in clara.find_all(part='Page ') if role_of(node) in
                              ('image', 'graphic', 'icon')], 'the pages')
    x, y = clara.place_of(pages[0])
    box = pages[0].get_extents()
    top = y - box.height // 2
    xdo('mousemove', x, top + 100)
    said, before = '', None
    for _ in range(8):
        rest(0.7)
        now = read_screen(folder, '%dx%d+%d+%d' % (box.width, 1440 - top, x - box.width // 2, top))
        if now == before:
            break
        said, before = said + now, now
        xdo('click', '--repeat', 8, '--delay', 20, 5)
    return said, len(pages)
