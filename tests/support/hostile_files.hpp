#pragma once

#include <functional>
#include <string>
#include <vector>

/// A file that someone made to do harm, and the fault that it must be refused with.
struct HostileFile {
  std::string name;  // "bomb.xlsx"
  std::string code;  // "fil-för-stor"
  std::function<std::string()> bytes;
};

/// One of every kind that is known: archives, texts, cells, markup and rows that grow out of hand when they
/// are read.
const std::vector<HostileFile>& hostile_files();
