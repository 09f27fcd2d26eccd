#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <string_view>
#include <vector>

namespace redovisa {

/// What an element of the structure tree holds, in order: elements, references to objects, and numbers of
/// marked content.
std::vector<QPDFObjectHandle> kids_of(QPDFObjectHandle element);

/// The kids that are elements themselves.
std::vector<QPDFObjectHandle> elements_in(QPDFObjectHandle element);

/// The elements of a type ("/Table") below an element, in reading order; not those inside one another.
std::vector<QPDFObjectHandle> elements_below(QPDFObjectHandle element, std::string_view type);

/// True for an element of the type, as written and not as the role map has it.
bool is_of_type(QPDFObjectHandle element, std::string_view type);

/// Gives an element other kids. They keep the parent they name.
void set_kids(QPDFObjectHandle element, const std::vector<QPDFObjectHandle>& kids);

/// Adds an attribute object to those the element has.
void add_attributes(QPDFObjectHandle element, QPDFObjectHandle attributes);

}  // namespace redovisa
