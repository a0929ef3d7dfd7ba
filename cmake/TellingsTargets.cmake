# SPDX-FileCopyrightText: 2026 The Tellings authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of the project is built with. Qt's own definitions and warnings come with the
# target `tellings_options`, so that a folder says only what it is and what it depends on.

add_library(tellings_options INTERFACE)
target_include_directories(tellings_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(tellings_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual -Wimplicit-fallthrough -Wextra-semi -Wno-psabi -Wno-missing-field-initializers
    $<$<BOOL:${TELLINGS_WERROR}>:-Werror>)
if(TELLINGS_SANITIZE)
    target_compile_options(tellings_options INTERFACE
        -fsanitize=${TELLINGS_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(tellings_options INTERFACE -fsanitize=${TELLINGS_SANITIZE})
endif()

add_library(tellings_qt_options INTERFACE)
target_link_libraries(tellings_qt_options INTERFACE tellings_options)
target_compile_definitions(tellings_qt_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060800
    TELLINGS_VERSION="${PROJECT_VERSION}")

# tellings_library(NAME DEPENDS...): the static library tellings_NAME of all sources in this folder.
function(tellings_library name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    if(name STREQUAL "diff")
        add_library(tellings_${name} STATIC ${sources})
        target_link_libraries(tellings_${name} PUBLIC tellings_options ${ARGN})
    else()
        qt_add_library(tellings_${name} STATIC ${sources})
        target_link_libraries(tellings_${name} PUBLIC tellings_qt_options ${ARGN})
    endif()
endfunction()

# What the sanitizer of this build is told while tests run; nothing in a build without one.
set(tellings_suppressions ${CMAKE_SOURCE_DIR}/tests/support)
set(tellings_sanitizer_environment "")
if(TELLINGS_SANITIZE MATCHES "thread")
    list(APPEND tellings_sanitizer_environment "TSAN_OPTIONS=suppressions=${tellings_suppressions}/tsan.supp")
endif()
if(TELLINGS_SANITIZE MATCHES "address")
    list(APPEND tellings_sanitizer_environment
        "ASAN_OPTIONS=detect_leaks=1" "LSAN_OPTIONS=suppressions=${tellings_suppressions}/lsan.supp:print_suppressions=0")
endif()
if(TELLINGS_SANITIZE MATCHES "undefined")
    list(APPEND tellings_sanitizer_environment "UBSAN_OPTIONS=print_stacktrace=1")
endif()

# tellings_tests(FOLDER LIBRARIES...): one test program for each tst_*.cpp of tests/FOLDER.
function(tellings_tests folder)
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/tst_*.cpp)
    foreach(source IN LISTS sources)
        get_filename_component(name ${source} NAME_WE)
        string(REGEX REPLACE "^tst_" "" name ${name})
        qt_add_executable(tst_${name} ${source})
        set_target_properties(tst_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
        target_link_libraries(tst_${name} PRIVATE tellings_test_support ${ARGN})
        add_test(NAME ${name} COMMAND tst_${name})
        set_tests_properties(${name} PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_SCALE_FACTOR=1;QT_FONT_DPI=96;QT_LOGGING_RULES=qt.qpa.*=false;${tellings_sanitizer_environment}"
            TIMEOUT 600)
    endforeach()
endfunction()
