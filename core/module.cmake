# SPDX-License-Identifier: Apache-2.0
# countersign_module(NAME USES module... LINKS target... SOURCES file...)
#
# Declares the static library core_NAME. USES names every core module that NAME may include; the lint
# test reads these lines and compares them with the includes, so they are the architecture.
file(WRITE ${CMAKE_BINARY_DIR}/architecture.txt "")

function(countersign_module name)
    cmake_parse_arguments(M "" "" "USES;LINKS;SOURCES" ${ARGN})
    add_library(core_${name} STATIC ${M_SOURCES})
    target_link_libraries(core_${name} PUBLIC project_options Qt6::Core)
    foreach(used IN LISTS M_USES)
        target_link_libraries(core_${name} PUBLIC core_${used})
    endforeach()
    target_link_libraries(core_${name} PUBLIC ${M_LINKS})
    list(JOIN M_USES ", " uses)
    file(APPEND ${CMAKE_BINARY_DIR}/architecture.txt "${name}: ${uses}\n")
endfunction()
