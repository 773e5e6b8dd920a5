# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the desktop program in a throwaway session: deeds by its actions on D-Bus, what is there by AT-SPI, and the
pointer and the keyboard by xdotool where a hand is what is tested. Waits for results, never for time."""
import os
import re
import subprocess
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, Gio, GLib  # noqa: E402

from clara_tree import PATIENCE, ROOT, Node, Tree, stir  # noqa: E402

NAME = 'org.clara.Clara'
PATH = '/org/clara/Clara'
WINDOW = PATH + '/window/1'
ROWS = ('list item', 'table row')
BUTTONS = ('push button', 'button')


def rest(seconds):
    """Lets the session go on for a while: a hand rests between two moves, and between two looks news may arrive."""
    stir()
    done = []
    GLib.timeout_add(int(seconds * 1000), lambda: done.append(1))
    while not done:
        GLib.MainContext.default().iteration(True)


def wait_for(test, what, timeout=PATIENCE):
    """The first true value of test(); fails with what was waited for."""
    end = time.monotonic() + timeout
    while True:
        value = test()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError('waited %g s for %s' % (timeout, what))
        rest(0.05)


def walk(node, into_rows=True):
    """Every node below as it is now, first levels first."""
    look = node.look()
    for path in look.walk(node.path, lambda told: into_rows or Atspi.role_get_name(Atspi.Role(told.role)) not in ROWS):
        yield look.node(path)


def name_of(node):
    try:
        return node.get_name() or ''
    except GLib.Error:
        return ''


def role_of(node):
    try:
        return node.get_role_name()
    except GLib.Error:
        return ''


def text_of(node):
    """The words of an entry or a label."""
    try:
        return node.get_text()
    except GLib.Error:
        return ''


def xdo(*words):
    stir()
    return subprocess.run(['xdotool', *map(str, words)], check=True, capture_output=True, text=True).stdout.strip()


class Clara:
    """The running program."""

    def __init__(self, program, folder, *arguments, env=None, log=None):
        self.log = open(log, 'ab') if log else subprocess.DEVNULL
        self.process = subprocess.Popen([program, '--data-dir', folder, *arguments], stdout=self.log,
                                        stderr=subprocess.STDOUT,
                                        env={**os.environ, 'G_DEBUG': 'fatal-warnings', **(env or {})})
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        self.tree = Tree(self.process.pid)
        wait_for(self.is_there, 'the program on the bus')
        wait_for(lambda: self.is_there() and 'undo' in self.list_actions(WINDOW), 'its window')

    def is_there(self):
        assert self.process.poll() is None, 'the program ended with %s' % self.process.returncode
        return self.bus.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', 'NameHasOwner',
                                  GLib.Variant('(s)', (NAME,)), None, 0, -1, None).unpack()[0]

    def list_actions(self, path):
        try:
            return self.bus.call_sync(NAME, path, 'org.gtk.Actions', 'List', None, None, 0, -1, None).unpack()[0]
        except GLib.Error:
            return []

    def is_enabled(self, name):
        path = PATH if name.startswith('app.') else WINDOW
        enabled, _, _ = self.bus.call_sync(NAME, path, 'org.gtk.Actions', 'Describe',
                                           GLib.Variant('(s)', (name[4:],)), None, 0, -1, None).unpack()[0]
        return enabled

    def act(self, name, parameter=None):
        """Does app.… or win.…"""
        stir()
        path = PATH if name.startswith('app.') else WINDOW
        self.bus.call_sync(NAME, path, 'org.gtk.Actions', 'Activate',
                           GLib.Variant('(sava{sv})', (name[4:], [] if parameter is None else [parameter], {})),
                           None, 0, -1, None)

    def root(self):
        """The program in the accessibility tree. A busy program may take its time to answer."""
        wait_for(self.tree.find, 'the program in the accessibility tree')
        return Node(self.tree, ROOT)

    def find_all(self, role=None, name=None, part=None, into_rows=True):
        for node in walk(self.root(), into_rows):
            if name is not None and name_of(node) != name:
                continue
            if part is not None and part not in name_of(node):
                continue
            if role is not None and role_of(node) != role and not (role in BUTTONS and role_of(node) in BUTTONS):
                continue
            yield node

    def find(self, role=None, name=None, part=None, timeout=PATIENCE, into_rows=True):
        return wait_for(lambda: next(self.find_all(role, name, part, into_rows), None),
                        'a %s called %s' % (role or 'node', name or part), timeout)

    def is_shown(self, **what):
        return next(self.find_all(**what), None) is not None

    def press(self, **what):
        """Presses a button, as the accessibility bus does."""
        node = self.find(**what)
        assert node.get_n_actions() > 0, 'nothing can be done with ' + name_of(node)
        node.do_action(0)

    def turn_to(self, window, page):
        """Turns to a page of a window. Of its two rows of tabs, above and below, one is put away."""
        def look():
            frame = self.find(role='frame', name=window, into_rows=False)
            return next((node for node in walk(frame) if role_of(node) == 'page tab' and name_of(node) == page and
                         node.is_laid_out()), None)
        wait_for(look, 'the tab ' + page).do_action(0)

    def write(self, node, text):
        node.set_text(text)

    def windows(self):
        """The windows on the screen as (id, x, y, width, height), the largest first; a tooltip is one as well."""
        found = []
        for wid in subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid', str(self.process.pid)],
                                  capture_output=True, text=True).stdout.split():
            told = subprocess.run(['xdotool', 'getwindowgeometry', '--shell', wid], capture_output=True, text=True).stdout
            values = dict(line.split('=') for line in told.splitlines())
            if 'HEIGHT' in values:
                found.append((wid, *(int(values[key]) for key in ('X', 'Y', 'WIDTH', 'HEIGHT'))))
        return sorted(found, key=lambda one: -one[3] * one[4])

    def window_id(self):
        return wait_for(self.windows, 'a window')[0][0]

    def place_of(self, node):
        """The middle of a node on the screen: extents are told relative to its window, without the window's shadow."""
        top = node
        while role_of(top) not in ('frame', 'dialog', 'alert', 'window'):
            top = top.get_parent()
        frame = top.get_extents(Atspi.CoordType.WINDOW)
        wid, x, y, width, height = min(
            self.windows(), key=lambda one: abs(one[3] - frame.width) + abs(one[4] - frame.height))
        extents = subprocess.run(['xprop', '-id', wid, '_GTK_FRAME_EXTENTS'], capture_output=True, text=True).stdout
        found = re.search(r'= (\d+), (\d+), (\d+), (\d+)', extents)
        if found:
            x, y = x + int(found[1]), y + int(found[3])
        else:
            x, y = x + (width - frame.width) // 2, y + (height - frame.height) // 2
        box = node.get_extents(Atspi.CoordType.WINDOW)
        return x + box.x + box.width // 2, y + box.y + box.height // 2

    def drag(self, start, end, done, tries=4):
        """Drags as a hand does, and again where the first time was too quick for the program."""
        for _ in range(tries):
            self.drag_once(start, end)
            try:
                return wait_for(done, 'the end of a drag', 4.0)
            except AssertionError:
                continue
        raise AssertionError('no drag arrived')

    def drag_once(self, start, end, let_go=True):
        (x0, y0), (x1, y1) = start, end
        xdo('mousemove', x0, y0)
        rest(0.15)
        xdo('mousedown', 1)
        rest(0.15)
        for i in range(1, 21):
            xdo('mousemove', x0 + (x1 - x0) * i // 20, y0 + (y1 - y0) * i // 20)
            rest(0.015)
        rest(0.15)
        xdo('mousemove', x1 + 1, y1)
        rest(0.15)
        if let_go:
            xdo('mouseup', 1)

    def picture(self, path):
        subprocess.run(['import', '-window', 'root', path], check=True)

    def quit(self):
        self.act('app.quit')
        self.process.wait(20)

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
