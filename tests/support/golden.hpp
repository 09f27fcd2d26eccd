#pragma once

#include <string>

/// Compares `actual` with tests/golden/<name> line by line; with UPDATE_GOLDEN=1 rewrites the file instead.
void check_golden(const std::string& name, const std::string& actual);
