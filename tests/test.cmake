# SPDX-License-Identifier: Apache-2.0
# countersign_test(NAME LABEL label [TIMEOUT seconds] [SERIAL] LINKS target... [SOURCES more files...])
#
# One executable from NAME.cpp. Tests run offscreen and without a D-Bus session; a Qt runtime warning fails a
# test (QTest::ignoreMessage where one is part of what is tested).
set(COUNTERSIGN_TEST_RUNTIME ${CMAKE_BINARY_DIR}/test-runtime)
file(MAKE_DIRECTORY ${COUNTERSIGN_TEST_RUNTIME})
file(CHMOD ${COUNTERSIGN_TEST_RUNTIME} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)

function(countersign_test name)
    cmake_parse_arguments(T "SERIAL" "LABEL;TIMEOUT" "LINKS;SOURCES" ${ARGN})
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 120)
    endif()
    add_executable(${name} ${name}.cpp ${T_SOURCES})
    target_link_libraries(${name} PRIVATE project_options Qt6::Test ${T_LINKS})
    target_compile_definitions(${name} PRIVATE
        COUNTERSIGN_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        COUNTERSIGN_BINARY_DIR="${CMAKE_BINARY_DIR}"
        COUNTERSIGN_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        COUNTERSIGN_SHARED_DIR="${PROJECT_SOURCE_DIR}/../shared")
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF
        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${T_LABEL}" TIMEOUT ${T_TIMEOUT}
        FAIL_REGULAR_EXPRESSION "QWARN  :;QCRITICAL:"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;OMP_THREAD_LIMIT=1;XDG_RUNTIME_DIR=${COUNTERSIGN_TEST_RUNTIME};DBUS_SESSION_BUS_ADDRESS=disabled:;COUNTERSIGN_BINARY=${CMAKE_BINARY_DIR}/bin/countersign")
    if(T_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL TRUE)
    endif()
endfunction()
