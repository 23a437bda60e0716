// What Swift cannot say about ncurses: macros with casts, variadics, and the global window.
//
// Written for 6.4; nothing newer than 6.1 is used.

#ifndef MOCKEXAM_NCURSES_SHIM_H
#define MOCKEXAM_NCURSES_SHIM_H

// Without these the headers hide wide characters; pkg-config says so, but its flags do not reach here.
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

#include <curses.h>
#include <term.h>

// MARK: Before the screen

/// Takes the locale of the environment for characters; where that is not UTF-8, one that is.
/// Whether characters are UTF-8 now.
static inline bool mockexam_curses_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  return (setlocale(LC_CTYPE, "C.UTF-8") != NULL || setlocale(LC_CTYPE, "en_US.UTF-8") != NULL)
      && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/// Whether the terminal type of the environment is known and can paint anywhere on a cleared screen.
static inline bool mockexam_curses_can_paint(int output) {
  int error = 0;
  if (setupterm(NULL, output, &error) == ERR) return false;
  return cursor_address != NULL && clear_screen != NULL && !hard_copy && !generic_type;
}

// MARK: Capabilities

/// A capability that is a string; NULL where the terminal has none of that name.
static inline const char *mockexam_curses_capability(const char *name) {
  char *text = tigetstr(name);
  return text == (char *)-1 ? NULL : text;
}

/// What switches the mouse off. Descriptions that lack `XM` mean the oldest protocol, which ncurses
/// switches on and off by itself, without asking the description.
static inline const char *mockexam_curses_mouse_off(void) {
  if (mockexam_curses_capability("XM") != NULL) return tiparm(mockexam_curses_capability("XM"), 0);
  return mockexam_curses_capability("kmous") == NULL ? NULL : "\033[?1000l";
}

/// What has pasted text marked, or marked no longer. Terminals that the descriptions of some systems
/// know too little of understand it as well; those that do not pass over it.
static inline const char *mockexam_curses_paste(bool is_on) {
  const char *text = mockexam_curses_capability(is_on ? "BE" : "BD");
  if (text != NULL || mockexam_curses_capability("kmous") == NULL) return text;
  return is_on ? "\033[?2004h" : "\033[?2004l";
}

/// Sends a string of the terminal's own, such as a capability.
static inline void mockexam_curses_send(const char *text) {
  if (text == NULL) return;
  putp(text);
  fflush(stdout);
}

// MARK: The screen

static inline WINDOW *mockexam_curses_window(void) { return stdscr; }

/// Prepares the terminal behind the standard streams, and leaves it as it is for now; false where
/// that cannot be.
static inline bool mockexam_curses_begin(void) {
  // The size is asked of the terminal, whatever LINES and COLUMNS say.
  use_env(FALSE);
  use_tioctl(TRUE);
  if (newterm(NULL, stdout, stdin) == NULL) return false;
  cbreak();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  nodelay(stdscr, TRUE);
  set_escdelay(25);
  def_prog_mode();
  // It has switched screens already.
  endwin();
  return true;
}

// The headers tell of it only under macros that must stand before the first of all headers.
extern int wcwidth(wchar_t character);

/// How many columns the system, and ncurses with it, gives a character.
static inline int mockexam_curses_width(wchar_t character) { return wcwidth(character); }

/// Puts one character, with what joins it, on the screen to be; nothing where the text is empty.
static inline void mockexam_curses_put(
    int row, int column, const wchar_t *text, attr_t attributes, short pair) {
  cchar_t cell;
  if (text[0] == 0) return;
  if (setcchar(&cell, text, attributes, pair, NULL) == OK) {
    mvwadd_wchnstr(stdscr, row, column, &cell, 1);
  }
}

static const attr_t mockexam_curses_bold = A_BOLD;
static const attr_t mockexam_curses_underline = A_UNDERLINE;
static const attr_t mockexam_curses_reverse = A_REVERSE;

// MARK: The mouse

/// What a mouse did: where, from 0, and with which button; 4 and 5 are the wheel.
typedef struct {
  int row;
  int column;
  int button;
} mockexam_curses_mouse;

/// Lets the terminal send its special keys and its mouse, once it is taken over.
static inline void mockexam_curses_use_keys(void) {
  keypad(stdscr, TRUE);
  mousemask(
      BUTTON1_PRESSED | BUTTON4_PRESSED
#if NCURSES_MOUSE_VERSION > 1
          | BUTTON5_PRESSED
#endif
      , NULL);
  mouseinterval(0);
}

/// The event behind a KEY_MOUSE; button 0 where it is none of those above.
static inline mockexam_curses_mouse mockexam_curses_mouse_event(void) {
  MEVENT event;
  mockexam_curses_mouse mouse = {0, 0, 0};
  if (getmouse(&event) != OK) return mouse;
  mouse.row = event.y;
  mouse.column = event.x;
  if (event.bstate & BUTTON1_PRESSED) mouse.button = 1;
  else if (event.bstate & BUTTON4_PRESSED) mouse.button = 4;
#if NCURSES_MOUSE_VERSION > 1
  else if (event.bstate & BUTTON5_PRESSED) mouse.button = 5;
#endif
  return mouse;
}

#endif
