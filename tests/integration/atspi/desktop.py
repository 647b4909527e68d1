"""A desktop for assistive technology, with nothing on it but what a test starts: the accessibility bus on the
session's own bus, a program that is made to speak to it, and ways to find what it shows."""

import ctypes
import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
MOST = 4000  # what is looked at of a window, so that a tree that goes round ends


class Desktop:
    """Starts the accessibility bus; leave() ends it and every program started on it."""

    def __init__(self):
        launcher = next(path for path in LAUNCHERS if os.path.exists(path))
        self.programs = [subprocess.Popen([launcher, "--launch-immediately"], stdout=subprocess.DEVNULL)]
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.until("the accessibility bus", lambda: has_owner(bus, "org.a11y.Bus"))
        Atspi.init()
        Atspi.set_timeout(5000, 15000)
        self.events = []
        self.listener = Atspi.EventListener.new(self.take)
        for kind in ("object:state-changed:expanded", "object:state-changed:showing",
                     "object:state-changed:focused", "object:property-change:accessible-name",
                     "object:children-changed", "object:selection-changed", "object:active-descendant-changed",
                     "window:activate"):
            self.listener.register(kind)

    def take(self, event):
        try:
            self.events.append((event.type, event.detail1, event.source.get_role_name(), event.source.get_name()))
        except GLib.Error:
            pass  # it is gone again

    def start(self, command, environment):
        self.programs.append(subprocess.Popen(command, env={**os.environ, **environment}))

    def leave(self):
        for program in reversed(self.programs):
            program.terminate()
            try:
                program.wait(10)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()

    def until(self, what, find, seconds=30):
        """What find() gives, once it gives something; events are taken meanwhile."""
        end = time.monotonic() + seconds
        while True:
            pump()
            try:
                found = find()
            except GLib.Error:
                found = None  # what it looked at is gone: again
            if found:
                return found
            if time.monotonic() > end:
                raise AssertionError(f"there is no {what}; the last events: {self.events[-20:]}")
            time.sleep(0.05)

    def application(self, name):
        def find():
            desktop = Atspi.get_desktop(0)
            children = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
            return next((each for each in children if each is not None and name in each.get_name()), None)
        return self.until(f"program {name}", find)


def activate():
    """Gives the keyboard to the largest window, as a window manager would; there is none here."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x.XOpenDisplay(None))
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    root, parent, windows, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    x.XQueryTree(display, ctypes.c_ulong(x.XDefaultRootWindow(display)), ctypes.byref(root), ctypes.byref(parent),
                 ctypes.byref(windows), ctypes.byref(count))
    sizes = []
    for window in windows[:count.value]:
        numbers = [ctypes.c_uint() for _ in range(4)]
        left, top = ctypes.c_int(), ctypes.c_int()
        x.XGetGeometry(display, ctypes.c_ulong(window), ctypes.byref(root), ctypes.byref(left), ctypes.byref(top),
                       *[ctypes.byref(number) for number in numbers])
        sizes.append((numbers[0].value * numbers[1].value, window))
    x.XSetInputFocus(display, ctypes.c_ulong(max(sizes)[1]), 2, ctypes.c_ulong(0))  # RevertToParent, CurrentTime
    x.XCloseDisplay(display)


def has_owner(bus, name):
    answer = bus.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner",
                           GLib.Variant("(s)", (name,)), None, Gio.DBusCallFlags.NONE, -1, None)
    return answer.unpack()[0]


def pump():
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def children(node):
    return [child for child in (node.get_child_at_index(i) for i in range(node.get_child_count())) if child is not None]


def seen(root, most=MOST):
    """What is seen of a node and all below it, it too, in the order that it is read in. What has gone meanwhile is
    left out. Below what is not seen, such as a closed menu, nothing is."""
    waiting, count = [root], 0
    while waiting and count < most:
        node = waiting.pop()
        try:
            if node.get_role_name() != "application" and not is_seen(node):
                continue
            below = children(node)
        except GLib.Error:
            continue
        count += 1
        yield node
        waiting.extend(reversed(below))


def has(node, *states):
    held = node.get_state_set()
    return all(held.contains(state) for state in states)


def is_seen(node):
    return has(node, Atspi.StateType.SHOWING, Atspi.StateType.VISIBLE)


def line(node):
    """A node as it can be told apart in a failure."""
    states = sorted(state.value_nick for state in node.get_state_set().get_states())
    return f"{node.get_role_name()} “{node.get_name()}” ({node.get_description()}) {' '.join(states)}"
