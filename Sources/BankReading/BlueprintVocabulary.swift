import ExamModel
import XMLReading

/// The elements of a blueprint; the case is called what the element is.
enum BlueprintElement: Int, XMLName {
  case exam, format, domain, section, objective, consideration
  case fact, renamed, retired, referenceHost
}

/// The attributes of a blueprint; the case is called what the attribute is.
enum BlueprintAttribute: Int, XMLName {
  case id, edition, title
  case minimum, maximum, `default`, minutes
  case weight, domain, generativeAI
  case confidence, source
  case old, current
  case name, deprecated, shutDown, replacement
}
