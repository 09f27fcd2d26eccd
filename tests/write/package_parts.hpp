#pragma once

#include <map>
#include <string>

/// The parts of a zip archive given as bytes, by name. Fails the test when it is no archive.
std::map<std::string, std::string> package_parts(const std::string& bytes);
