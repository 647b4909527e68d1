#!/usr/bin/python3
"""What a screen reader is told of the window, read from outside through AT-SPI: check_window.py PROGRAM FILE…
Wants a display and a session bus that is the test's own; see CMakeLists.txt. Things are looked for by role and
name, as people do, not by where they lie."""

import sys
import unittest

from desktop import Atspi, Desktop, activate, has, is_seen, line, pump, seen

PROGRAM, FILES = sys.argv[1], sys.argv[2:]
CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "slider",
            "spin button", "page tab", "tree", "tree table", "table", "list", "list box", "menu item", "progress bar",
            "link", "list item", "tool bar button"}
CELLS = {"table cell", "tree item"}
KEYS = {"Left": 0xff51, "Right": 0xff53}  # X11/keysymdef.h
State = Atspi.StateType


def is_announcement(kind, on, role):
    """What Orca speaks wherever the focus is."""
    return kind == "object:state-changed:showing" and on == 1 and role in ("notification", "alert")


class Window(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop()
        try:
            cls.desktop.start([PROGRAM, *FILES], {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb",
                                                  "LC_ALL": "C.UTF-8", "LANGUAGE": "en"})
            cls.program = cls.desktop.application("gear-audit")
            activate()
            cls.until("active window", lambda: any(has(node, State.ACTIVE) for node in seen(cls.program, 3)))
            cls.tree = cls.until("tree", lambda: cls.find({"tree"}, lambda name: name == "Gears"))
            cls.field = cls.until("filter", lambda: cls.find({"text", "entry"}, lambda name: name == "Filter"))
            cls.until("filled tree", lambda: cls.find(CELLS, lambda name: name.startswith("dicom-fixer"), cls.tree))
        except BaseException:
            cls.desktop.leave()
            raise

    @classmethod
    def tearDownClass(cls):
        cls.desktop.leave()

    @classmethod
    def until(cls, what, find):
        return cls.desktop.until(what, find)

    @classmethod
    def find(cls, roles, is_it, root=None):
        """The first that is seen of a role and a name."""
        return next((node for node in seen(root or cls.program)
                     if node.get_role_name() in roles and is_it(node.get_name())), None)

    def found(self, role, name, root=None):
        roles = {role} if isinstance(role, str) else role
        return self.until(f"{roles} “{name}”", lambda: self.find(roles, lambda each: each == name, root))

    def cell(self, name):
        """The cell of the tree of gears whose name begins so."""
        return self.until(f"row “{name}”", lambda: self.find(CELLS, lambda each: each.startswith(name), self.tree))

    def told(self, what, is_it):
        """An event since the last forget()."""
        return self.until(what, lambda: next((each for each in self.desktop.events if is_it(*each)), None))

    def forget(self):
        pump()
        self.desktop.events.clear()

    def act(self, node, *names):
        actions = [Atspi.Action.get_action_name(node, i) for i in range(Atspi.Action.get_n_actions(node))]
        name = next((each for each in names if each in actions), None)
        self.assertIsNotNone(name, f"{line(node)} can do {actions}, none of {names}")
        self.assertTrue(Atspi.Action.do_action(node, actions.index(name)))

    def press(self, key, announced):
        """A key on the keyboard, after which something is said."""
        self.forget()
        self.assertTrue(Atspi.generate_keyboard_event(KEYS[key], None, Atspi.KeySynthType.SYM))
        self.told(f"“{announced}”", lambda kind, on, role, name: is_announcement(kind, on, role) and announced in name)

    def filter(self, text):
        self.assertTrue(has(self.field, State.EDITABLE, State.FOCUSABLE), line(self.field))
        self.forget()
        self.assertTrue(Atspi.EditableText.set_text_contents(self.field, text))

    def tearDown(self):
        if not is_seen(self.tree):
            self.go_to("Gears")
        if Atspi.Text.get_character_count(self.field) > 0:
            Atspi.EditableText.set_text_contents(self.field, "")
            self.cell("mesh-maker")

    def test_the_window_says_what_it_is(self):
        window = self.until("window", lambda: next((node for node in seen(self.program, 3)
                                                    if node.get_role_name() in ("frame", "window")), None))
        self.assertIn("Gear Audit", window.get_name())
        for name in ("File", "Audit", "View", "Help"):
            self.found("menu item", name)

    def test_everything_that_can_be_used_has_a_name_and_a_role(self):
        problems = []
        for page in ("Packages", "Overview", "Compare", "Rebuild First", "Gears"):
            self.go_to(page)
            for node in seen(self.program):
                role = node.get_role_name()
                if role in CONTROLS and not node.get_name() and not self.is_part(node):
                    problems.append(f"{page}: no name: {line(node)} in {line(node.get_parent())}")
                if role in ("unknown", "invalid"):
                    problems.append(f"{page}: no role: {line(node)} in {line(node.get_parent())}")
        self.assertEqual(sorted(set(problems)), [])

    @staticmethod
    def is_part(node):
        """What belongs to a control that has the name, such as the list of a combo box."""
        parent = node.get_parent()
        return parent is not None and parent.get_role_name() in ("combo box", "scroll bar")

    def test_nothing_is_read_with_marks(self):
        marked = [line(node) for node in seen(self.program)
                  if any(mark in node.get_name() + node.get_description() for mark in ("<qt>", "<br>", "&amp;", "<b>"))]
        self.assertEqual(marked, [])

    def go_to(self, page):
        """By what is called like it, whatever that is."""
        self.act(self.found({"page tab", "toggle button", "radio button", "push button", "list item"}, page),
                 "Press", "Toggle", "SetFocus")
        if page in ("Gears", "Packages", "Overview"):  # the others have nothing to show yet
            self.found({"tree", "filler", "panel", "scroll pane", "viewport"}, page)

    def test_the_tree_tells_its_columns_and_levels(self):
        headings = {node.get_name() for node in seen(self.tree) if node.get_role_name() == "table column header"}
        self.assertTrue({"Name", "Version"} <= headings, headings)
        site, gear = self.cell("hub"), self.cell("dicom-fixer")
        self.assertEqual(site.get_description(), "level 1")
        self.assertEqual(gear.get_description(), "level 2")
        self.assertTrue(has(site, State.EXPANDABLE, State.EXPANDED), line(site))
        for state in (State.EXPANDABLE, State.SELECTABLE, State.FOCUSABLE):
            self.assertTrue(has(gear, state), line(gear))
        failed = self.cell("mesh-maker")
        self.assertFalse(has(failed, State.EXPANDABLE), line(failed))

    def test_a_row_opens_by_the_keyboard_and_says_so(self):
        self.act(self.cell("dicom-fixer"), "SetFocus")
        self.until("focus on the row", lambda: has(self.cell("dicom-fixer"), State.FOCUSED))
        self.assertFalse(has(self.cell("dicom-fixer"), State.EXPANDED))
        self.press("Right", "expanded")
        self.until("open row", lambda: has(self.cell("dicom-fixer"), State.EXPANDED))
        below = {node.get_description() for node in seen(self.tree) if node.get_role_name() in CELLS}
        self.assertIn("level 3", below)
        self.press("Left", "collapsed")
        self.until("closed row", lambda: not has(self.cell("dicom-fixer"), State.EXPANDED))

    def test_a_row_opens_by_its_action(self):
        self.act(self.cell("dicom-fixer"), "Toggle")
        self.until("open row", lambda: has(self.cell("dicom-fixer"), State.EXPANDED))
        self.act(self.cell("dicom-fixer"), "Toggle")
        self.until("closed row", lambda: not has(self.cell("dicom-fixer"), State.EXPANDED))

    def test_what_a_filter_finds_is_announced(self):
        self.filter("sdk-behind:yes")
        said = self.told("announcement", lambda kind, on, role, name: is_announcement(kind, on, role) and name)
        self.assertRegex(said[3], r"\d")
        self.until("fewer rows", lambda: self.find(CELLS, lambda name: name.startswith("mesh-maker"), self.tree) is None)
        self.assertRegex(self.field.get_description(), r"\d")
        self.assertEqual([line(node) for node in seen(self.field) if not node.get_name()], [])

    def test_a_mistake_in_a_filter_is_announced(self):
        self.filter("sdk-behind:perhaps")
        self.told("announcement", lambda kind, on, role, name: is_announcement(kind, on, role) and "yes" in name)

    def test_where_the_focus_is_is_told(self):
        Atspi.Component.grab_focus(self.field)
        self.until("focus in the filter", lambda: has(self.field, State.FOCUSED))
        self.forget()
        self.act(self.cell("dicom-fixer"), "SetFocus")
        self.until("focus on the row", lambda: has(self.cell("dicom-fixer"), State.FOCUSED))
        self.told("word of the focus", lambda kind, on, role, name: kind.startswith("object:state-changed:focused") or
                  kind.startswith("object:active-descendant-changed"))
        self.until("selected row", lambda: has(self.cell("dicom-fixer"), State.SELECTED))

    def test_the_details_can_be_read(self):
        self.act(self.cell("dicom-fixer"), "SetFocus")

        def details():
            for node in seen(self.program):
                if node.get_name() == "Details" and "Text" in Atspi.Accessible.get_interfaces(node):
                    text = Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
                    if "dicom-fixer" in text:
                        return text
            return None
        self.assertNotIn("<qt>", self.until("details of the gear", details))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
