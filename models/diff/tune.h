#pragma once
#include <cstdlib>
inline float T(const char *n, float d) { const char *e = std::getenv(n); return e ? static_cast<float>(std::atof(e)) : d; }
