#pragma once

#include <filesystem>

namespace redovisa {

/// A part of all folders, for one of several machines or jobs: the third of eight.
struct FolderShare {
  unsigned part = 1, of = 1;
};

/// How reports on many folders are made.
struct BatchSettings {
  std::filesystem::path list = {};  // a file with a folder on each line; "-": what is piped in; empty: none
  unsigned threads = 0;             // 0: as many as there are processors
  FolderShare share = {};
  bool watch = false;  // goes on until it is stopped, and writes anew what changes
};

}  // namespace redovisa
