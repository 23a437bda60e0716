// What Swift cannot say about libxml2, and what differs between its versions.
//
// Written for 2.9.14 and for 2.12 to 2.15. Fields of the parser context are read and set here
// alone, since later versions rename, deprecate or hide them one by one.

#ifndef MOCKEXAM_LIBXML2_SHIM_H
#define MOCKEXAM_LIBXML2_SHIM_H

#include <string.h>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
#endif

// MARK: Errors

/// An error of the parser or of the validator, the same in every version of libxml2.
///
/// The strings live no longer than the call that hands them over; any of them may be NULL.
typedef struct {
  int domain;
  int code;
  int level;
  const char *message;
  const char *first;
  const char *second;
} mockexam_xml_error;

/// Where errors go: an object of the caller's and the function that takes errors on its behalf.
typedef struct {
  void *object;
  void (*report)(void *object, const mockexam_xml_error *error);
} mockexam_xml_error_sink;

// `xmlStructuredErrorFunc` takes a const error since 2.12.
#if LIBXML_VERSION >= 21200
typedef const xmlError *mockexam_xml_raw_error;
#else
typedef xmlError *mockexam_xml_raw_error;
#endif

static inline void mockexam_xml_pass_on(mockexam_xml_error_sink *sink, mockexam_xml_raw_error raw) {
  if (sink == NULL || sink->report == NULL || raw == NULL) return;
  mockexam_xml_error error = {
    .domain = raw->domain, .code = raw->code, .level = (int)raw->level,
    .message = raw->message, .first = raw->str1, .second = raw->str2,
  };
  sink->report(sink->object, &error);
}

/// Takes errors that come with their sink as data: those of schemas, and since 2.13 all.
static inline void mockexam_xml_sink_error(void *data, mockexam_xml_raw_error raw) {
  mockexam_xml_pass_on((mockexam_xml_error_sink *)data, raw);
}

/// Takes errors of the parser. Its data is that of the schema plug, so the sink is looked up in
/// the context that the error names.
static inline void mockexam_xml_parser_error(void *data, mockexam_xml_raw_error raw) {
  (void)data;
  if (raw == NULL || raw->ctxt == NULL) return;
  xmlParserCtxtPtr parser = (xmlParserCtxtPtr)raw->ctxt;
  mockexam_xml_pass_on((mockexam_xml_error_sink *)parser->_private, raw);
}

// MARK: The library

/// Answers no address at all: neither file nor network is opened on behalf of a document.
static inline xmlParserInputPtr mockexam_xml_deny(
    const char *address, const char *identifier, xmlParserCtxtPtr parser) {
  (void)address; (void)identifier; (void)parser;
  return NULL;
}

/// Prepares libxml2 for use from several threads. Call it once, before anything else.
static inline void mockexam_xml_start(void) {
  xmlInitParser();
  // Compiling the first schema would do this as well, but in 2.9.14 without a lock: of two workers
  // that begin together one can find half of the types.
  xmlSchemaInitTypes();
  xmlSetExternalEntityLoader(mockexam_xml_deny);
}

// MARK: Schemas

/// Compiles a schema; NULL when it is none. Errors go to the sink.
static inline xmlSchemaPtr mockexam_xml_compile(
    const char *text, int length, mockexam_xml_error_sink *sink) {
  xmlSchemaParserCtxtPtr context = xmlSchemaNewMemParserCtxt(text, length);
  if (context == NULL) return NULL;
  xmlSchemaSetParserStructuredErrors(context, mockexam_xml_sink_error, sink);
  xmlSchemaPtr schema = xmlSchemaParse(context);
  xmlSchemaFreeParserCtxt(context);
  return schema;
}

// MARK: A parser with a validator plugged in

/// A push parser, its validator and the plug between them.
typedef struct {
  xmlParserCtxtPtr parser;
  xmlSchemaValidCtxtPtr validator;
  xmlSchemaSAXPlugPtr plug;
} mockexam_xml_pass;

/// Handlers of nothing, to be filled in.
static inline xmlSAXHandler mockexam_xml_no_handlers(void) {
  xmlSAXHandler handlers;
  memset(&handlers, 0, sizeof(handlers));
  handlers.initialized = XML_SAX2_MAGIC;
  return handlers;
}

/// Never NOENT, DTDLOAD, DTDATTR, DTDVALID, XINCLUDE, HUGE, RECOVER or UNZIP.
static inline int mockexam_xml_options(void) {
  int options = XML_PARSE_NONET | XML_PARSE_BIG_LINES;
#if LIBXML_VERSION >= 21300
  options |= XML_PARSE_NO_XXE;
#endif
  return options;
}

/// Frees whatever of a pass there is.
static inline void mockexam_xml_close(mockexam_xml_pass pass) {
  if (pass.plug != NULL) xmlSchemaSAXUnplug(pass.plug);
  if (pass.validator != NULL) xmlSchemaFreeValidCtxt(pass.validator);
  if (pass.parser != NULL) {
    if (pass.parser->myDoc != NULL) {
      xmlFreeDoc(pass.parser->myDoc);
      pass.parser->myDoc = NULL;
    }
    xmlFreeParserCtxt(pass.parser);
  }
}

/// Opens a pass: `handlers` see every event before the validator does, with `sink` as their
/// first argument. All three parts are NULL when memory is short.
static inline mockexam_xml_pass mockexam_xml_open(
    xmlSAXHandler *handlers, xmlSchemaPtr schema, mockexam_xml_error_sink *sink) {
  mockexam_xml_pass pass = { NULL, NULL, NULL };
  mockexam_xml_pass none = { NULL, NULL, NULL };
  pass.parser = xmlCreatePushParserCtxt(handlers, sink, NULL, 0, NULL);
  pass.validator = xmlSchemaNewValidCtxt(schema);
  if (pass.parser == NULL || pass.validator == NULL) {
    mockexam_xml_close(pass);
    return none;
  }
  pass.parser->_private = sink;
  xmlCtxtUseOptions(pass.parser, mockexam_xml_options());
  xmlSchemaSetValidStructuredErrors(pass.validator, mockexam_xml_sink_error, sink);
  pass.plug = xmlSchemaSAXPlug(pass.validator, &pass.parser->sax, &pass.parser->userData);
  if (pass.plug == NULL) {
    mockexam_xml_close(pass);
    return none;
  }
  // The plug installs handlers of its own and forgets `serror`: without this repair a syntax
  // error shows in the return code alone.
#if LIBXML_VERSION >= 21300
  xmlCtxtSetErrorHandler(pass.parser, mockexam_xml_sink_error, sink);
#else
  pass.parser->sax->serror = mockexam_xml_parser_error;
#endif
  return pass;
}

/// Whether parser and validator hold what they have seen for sound.
static inline int mockexam_xml_is_sound(mockexam_xml_pass pass) {
  return pass.parser->wellFormed && pass.parser->nsWellFormed
    && xmlSchemaIsValid(pass.validator) == 1;
}

/// Keeps any further event from handlers and validator.
///
/// Unlike `xmlStopParser`, which frees the buffer that the pointers of the running event point
/// into, it may be called from every handler.
static inline void mockexam_xml_mute(xmlParserCtxtPtr parser) {
  parser->disableSAX = 1;
}

// MARK: The parser's state

/// The part of the input that the parser holds; `line` and `column` are those of `cursor`.
typedef struct {
  const unsigned char *base;
  const unsigned char *cursor;
  const unsigned char *end;
  int line;
  int column;
  /// How many bytes came before `base`.
  unsigned long consumed;
} mockexam_xml_window;

static inline mockexam_xml_window mockexam_xml_current_window(xmlParserCtxtPtr parser) {
  mockexam_xml_window window = { NULL, NULL, NULL, 1, 1, 0 };
  xmlParserInputPtr input = parser->input;
  if (input == NULL || input->cur == NULL) return window;
  window.base = input->base;
  window.cursor = input->cur;
  window.end = input->end;
  window.line = input->line;
  window.column = input->col;
  window.consumed = input->consumed;
  return window;
}

/// The encoding that the XML declaration names, or NULL.
static inline const xmlChar *mockexam_xml_declared_encoding(xmlParserCtxtPtr parser) {
#if LIBXML_VERSION >= 21400
  return xmlCtxtGetDeclaredEncoding(parser);
#else
  if (parser->encoding != NULL) return parser->encoding;
  return parser->input != NULL ? parser->input->encoding : NULL;
#endif
}

/// The version that the XML declaration names, or NULL.
static inline const xmlChar *mockexam_xml_declared_version(xmlParserCtxtPtr parser) {
#if LIBXML_VERSION >= 21400
  return xmlCtxtGetVersion(parser);
#else
  return parser->version;
#endif
}

/// The name of the innermost element that is open, or NULL.
static inline const xmlChar *mockexam_xml_open_name(xmlParserCtxtPtr parser) {
  return parser->name;
}

/// The one copy of a name in the parser's dictionary, to which it points in all events.
static inline const xmlChar *mockexam_xml_intern(
    xmlParserCtxtPtr parser, const char *name, int length) {
  return xmlDictLookup(parser->dict, (const xmlChar *)name, length);
}

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

#endif
